import { expect, test } from 'vitest';

import { claimantsIn, claimsOf, outletsIn } from '../../../src/record/figure-view.ts';
import { PageSources } from '../../../src/record/page-sources.ts';
import { recordOf } from '../exports/tiny-record.ts';

const values = [
	{ asOf: '2024-03-01', value: 3, claimant: 'Agency', cite: ['own'] },
	{ asOf: '2024-02', value: 2, claimant: 'Ministry', cite: ['copied', 'own'] },
	{ asOf: '2024-01', value: 1, claimant: 'Ministry', cite: ['copied'] },
];
const link = '[2 people](../figures/killed.yaml#killed--value-2024-02)';
const record = recordOf({
	publishers: { reuters: { name: 'Reuters' }, mint: { name: 'Mint' } },
	sources: { own: { title: 'A', publisher: 'reuters' }, copied: { title: 'A', publisher: 'mint', originator: 'reuters' } },
	figures: { killed: { unit: 'people', definition: 'All.', values } },
	events: {
		'2024-02-01-one': { title: 'One', date: '2024-02-01', type: 'talks', body: `It counted ${link}, and again ${link}.[^own]` },
		'2024-02-02-two': { title: 'Two', date: '2024-02-02', type: 'talks', body: 'It counted [some](../figures/killed.yaml).[^own]' },
	},
});
const claims = claimsOf(record, record.get('figures', 'killed'), new PageSources(record, 'killed'));

test('claims stand by date, each with the pages whose prose leads to it, once', () => {
	expect(claims.map(({ value, usedIn }) => [value, usedIn.map(({ id }) => id)])).toEqual([
		[1, []],
		[2, ['2024-02-01-one']],
		[3, []],
	]);
});

test('claimants and outlets stand by frequency', () => {
	expect(claimantsIn(claims)).toEqual(['Ministry', 'Agency']);
	expect(outletsIn(claims)).toEqual(['Mint (Reuters)', 'Reuters']);
});
