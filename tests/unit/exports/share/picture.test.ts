import { describe, expect, test } from 'vitest';

import { pictureOf, type Picture } from '../../../../src/exports/share/picture.ts';
import type { PicturedEntry } from '../../../../src/record/share-image.ts';
import { recordOf, tiny } from '../tiny-record.ts';

const only = (collection: PicturedEntry['collection'], record = tiny): Picture => {
	const [entry] = record.entries[collection] as PicturedEntry[];
	if (!entry) throw new Error(`No ${collection}.`);
	return pictureOf(record, entry);
};

describe('the picture of', () => {
	test('an event says its kind, date, places, summary, sources and address', () => {
		expect(only('events')).toEqual({
			site: 'Truce Record',
			kicker: ['Proposal', '27 February 2024', 'Doha, Paris'],
			title: 'A "draft"; <script>, 1',
			body: { kind: 'text', text: '+1 & more.' },
			evidence: { counts: '2 sources, 1 independent originator', originators: ['Reuters'] },
			address: 'https://truce-record.example/events/2024-02-27-draft/',
		});
	});

	test('a proposal says how many terms and answers it has, and the first term of each topic', () => {
		const { kicker, body, evidence } = only('proposals');
		expect(kicker).toEqual(['Proposal', '26 February 2024', 'pending', '2 terms, 1 answer']);
		expect(body).toEqual({ kind: 'terms', terms: [{ topic: 'Aid', text: expect.any(String) as string }] });
		expect(evidence).toEqual({ counts: '2 sources, 1 independent originator', originators: ['Reuters'] });
	});

	test('a figure shows its claims in the order of time', () => {
		const { kicker, body } = only('figures');
		expect(kicker).toEqual(['Figure', 'people', '2 claims', 'February 2024 to 1 March 2024']);
		expect(body).toMatchObject({ kind: 'chart', text: 'All.', claims: [{ value: -5 }, { range: [1, 2] }] });
	});

	test('a figure with one claim or none says it in words', () => {
		const series = (values: object[]) =>
			only('figures', recordOf({ figures: { trucks: { definition: 'All.', unit: 'lorries', values } }, publishers: {}, sources: {} })).body;
		expect(series([])).toEqual({ kind: 'text', text: 'All.' });
		expect(series([{ asOf: '2024', value: 3, claimant: 'A count', cite: [] }])).toEqual({ kind: 'text', text: 'A count: 3 lorries, as of 2024. All.' });
	});

	test('an entry without sources says so', () => {
		const record = recordOf({ events: { '2024-03-talks': { title: 'Talks', date: '2024-03~', type: 'talks' } } });
		expect(only('events', record)).toMatchObject({
			kicker: ['Talks', 'about March 2024'],
			body: { text: '' },
			evidence: { counts: 'No source is cited here', originators: [] },
		});
	});
});
