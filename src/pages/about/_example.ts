import { JoinedRecord } from '../../record/record.ts';
import type { Entry } from '../../record/entries.ts';
import { collections, type CollectionName, type Fields } from '../../schemas/collections.ts';
import { eventTypes } from '../../schemas/event.ts';
import { implementationStatuses, positions, proposalStatuses } from '../../schemas/proposal.ts';

/** A record of placeholders that holds every kind of entry in all its states. It is about nothing, and is shown on the page of the design alone. */
export function exampleRecord(): JoinedRecord {
	const cite = ['example-report'];
	return new JoinedRecord({
		events: eventTypes.map((type, index) =>
			entry('events', `2001-03-${String(index + 1).padStart(2, '0')}-example-${type}`, {
				title: 'Example of an event',
				date: dates[index % dates.length] ?? '2001',
				type,
			}),
		),
		proposals: proposalStatuses.map((status, index) =>
			entry('proposals', `2001-0${index + 1}-example-text`, {
				name: `Example text ${index + 1}`,
				date: `2001-0${index + 1}`,
				status,
				...(index === 0
					? {
							terms: [term('example-first', cite), term('example-second', cite), term('example-third', cite)],
							responses: positions.map((position, day) => ({
								actor: 'example-party',
								date: `2001-02-0${day + 1}`,
								position,
								text: 'Example of an answer.',
								cite,
							})),
							implementation: implementationStatuses.map((word, day) => ({
								term: 'example-first',
								date: `2001-03-0${day + 1}`,
								claimant: day % 2 === 0 ? 'example-party' : 'Example of a name without a page',
								status: word,
								text: 'Example of a claim.',
								cite,
							})),
						}
					: {}),
				...(index === 1
					? {
							respondsTo: ['2001-01-example-text'],
							terms: [{ ...term('example-first', cite), since: 'same' }, { ...term('example-second', cite), since: 'changed' }, term('example-fourth', cite)],
						}
					: {}),
			}),
		),
		actors: [entry('actors', 'example-party', { name: 'Example party', kind: 'organisation' })],
		sources: [
			entry('sources', 'example-report', {
				title: 'Example of a report',
				publisher: 'example-paper',
				published: '2001-03-01',
				url: 'https://example.org/report',
			}),
			entry('sources', 'example-reprint', {
				description: 'Example of a source without a known title',
				publisher: 'example-broadcaster',
				originator: 'example-paper',
				language: 'ar',
				note: 'Example of a note.',
			}),
			entry('sources', 'example-document', { title: 'Example of a document', publisher: 'example-broadcaster', published: '2001-03', kind: 'document' }),
		],
		publishers: [
			entry('publishers', 'example-paper', { name: 'Example Paper', ownership: 'private' }),
			entry('publishers', 'example-broadcaster', { name: 'Example Broadcaster', ownership: 'public' }),
		],
		figures: [
			entry('figures', 'example-series', {
				name: 'Example of a series',
				definition: 'Example of a definition.',
				unit: 'units',
				values: ['example-party', 'Second example', 'Third example', 'Fourth example', 'Fifth example'].flatMap((claimant, index) => [
					{ asOf: `2001-0${index + 1}-15`, value: 100 + index * 40, claimant, cite },
					{ asOf: `2001-0${index + 4}-15`, range: [60 + index * 30, 110 + index * 30], qualifier: 'about', claimant, note: 'Example of a range.', cite },
				]),
			}),
		],
		disputes: [
			entry('disputes', 'example-question', {
				question: 'Example of a question?',
				versions: [
					{ by: 'One account', text: 'Example of what the first side says.', cite },
					{ by: 'Another account', text: 'Example of what the second side says.', cite: ['example-document'] },
				],
			}),
		],
		topics: ['first', 'second', 'third', 'fourth'].map((name, order) =>
			entry('topics', `example-${name}`, { name: `Example of a ${name} matter`, order, definition: 'Example of a definition.' }),
		),
		glossary: [],
		explainers: [],
		pages: [],
	});
}

/** Every precision that a date may have. */
const dates = ['2001-03-01', '2001-03', '2001', '2001-03-01/2001-03-04', '2001-03-01~'];

function term(topic: string, cite: string[]) {
	return { topic, text: 'Example of a term.', cite };
}

function entry<Name extends CollectionName>(collection: Name, id: string, fields: object): Entry<Name> {
	return { collection, id, fields: collections[collection].schema.parse(fields) as Fields<Name>, body: bodies[id] ?? '' };
}

const bodies: Record<string, string> = {
	'2001-03-01-example-proposal': [
		'Example of a sentence that rests on one originator.[^example-report] Example of one that rests on two.[^example-report][^example-document] ' +
			'Example with a note.[^example-document][^note-example]',
		'[^note-example]: Example of a note.',
	].join('\n\n'),
	'2001-03-02-example-response': 'Example of a text with a single source.[^example-reprint]',
};
