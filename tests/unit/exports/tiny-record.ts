import type { Entries, Entry } from '../../../src/record/entries.ts';
import { JoinedRecord } from '../../../src/record/record.ts';
import { collectionNames, collections, type CollectionName, type Fields } from '../../../src/schemas/collections.ts';

/** A record made of plain fields, read by their schemas. A `body` among them is the Markdown. */
export function recordOf(plain: { [Name in CollectionName]?: Record<string, Record<string, unknown>> }): JoinedRecord {
	return new JoinedRecord(
		Object.fromEntries(
			collectionNames.map((name) => [name, Object.entries(plain[name] ?? {}).map(([id, fields]) => entryOf(name, id, fields))]),
		) as unknown as Entries,
	);
}

function entryOf<Name extends CollectionName>(collection: Name, id: string, { body = '', ...fields }: Record<string, unknown>): Entry<Name> {
	return { collection, id, fields: collections[collection].schema.parse(fields) as Fields<Name>, body: String(body) };
}

/** An event, a proposal, a series and their sources, with text that every format has to escape. */
export const tiny = recordOf({
	publishers: { reuters: { name: 'Reuters', ownership: 'private', country: 'United Kingdom' }, ctv: { name: 'CTV "News" & Co', url: 'https://ctv.example/' } },
	sources: {
		'reuters-2024-02-27-draft-of-the-paris-text': {
			title: 'Draft: 100% of $5 & #1 <b>x</b> {y} a_b',
			publisher: 'reuters',
			authors: ['Nidal al-Mughrabi', 'A & B'],
			published: '2024-02-27',
			url: 'https://reuters.example/a?b=c&d=e%20f',
			accessed: '2026-11-02',
			kind: 'agency',
			note: 'First line.\nSecond line.',
		},
		'ctv-hamas': {
			description: 'Report on حماس',
			publisher: 'ctv',
			originator: 'reuters',
			published: '2024-02~',
			kind: 'broadcast',
			archive: 'https://archive.example/1',
			identifiers: { un: 'S/2024/1' },
		},
		undated: { title: '=cmd()', publisher: 'reuters' },
	},
	actors: { hamas: { name: 'Hamas', kind: 'armed group', names: { ar: 'حماس' }, aliases: ['Islamic Resistance Movement'] } },
	topics: { aid: { name: 'Aid', order: 1, definition: 'What enters.' } },
	events: {
		'2024-02-27-draft': {
			title: 'A "draft"; <script>, 1',
			date: '2024-02-27',
			type: 'proposal',
			places: ['Doha', 'Paris'],
			actors: ['hamas'],
			summary: '+1 & more.',
			body: 'One *said* so.[^undated] Two too.[^ctv-hamas#p5]\n\n[^ctv-hamas#p5]: Paragraph 5.',
		},
		'2024-03-talks': { title: 'محادثات', date: '2024-03~', type: 'talks' },
		'2024-04-01-week': { title: 'A week', date: '2024-04-01/2024-04-07', type: 'talks' },
	},
	proposals: {
		'2024-02-draft': {
			name: 'Paris draft',
			date: '2024-02-26',
			status: 'pending',
			proposedBy: ['hamas'],
			terms: [
				{ topic: 'aid', phase: 1, text: '-1, "two"\nthree', cite: ['undated', { source: 'ctv-hamas', at: 'para. 2' }] },
				{ topic: 'aid', text: '@all', cite: ['undated'] },
			],
			deadlines: [
				{ term: 'aid/1', date: '2024-03-10', text: 'Aid; within "two" weeks, all.', cite: ['undated', { source: 'ctv-hamas', at: 'para. 3' }] },
				{ date: '2024-03-01/2024-03-03~', text: 'Three days.', cite: ['undated'] },
				{ date: '2024-03-10', text: 'Talks.', cite: ['undated'] },
			],
			responses: [{ actor: 'hamas', date: '2024-02-28', position: 'rejects', text: 'No.', cite: ['undated'] }],
		},
	},
	figures: {
		killed: {
			name: 'Killed',
			definition: 'All.',
			unit: 'people',
			values: [
				{ asOf: '2024-02', value: -5, claimant: 'hamas', cite: ['undated'] },
				{ asOf: '2024-03-01', range: [1, 2], claimant: '=A "name"', cite: ['undated'] },
			],
		},
	},
	disputes: { who: { question: 'Who?', versions: [{ by: 'A', text: 'B did.', cite: ['undated'] }] } },
});
