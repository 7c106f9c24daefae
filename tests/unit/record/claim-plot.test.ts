import { expect, test } from 'vitest';

import { claimPlot } from '../../../src/record/claim-plot.ts';
import { claimsOf } from '../../../src/record/figure-view.ts';
import { PageSources } from '../../../src/record/page-sources.ts';
import { recordOf } from '../exports/tiny-record.ts';

const claim = (asOf: string, value: number, claimant: string) => ({ asOf, value, claimant, cite: ['own'] });
const record = recordOf({
	publishers: { reuters: { name: 'Reuters' } },
	sources: { own: { title: 'A', publisher: 'reuters' } },
	figures: {
		killed: {
			unit: 'people',
			definition: 'All.',
			values: [
				claim('2024-01-01', 100, 'One'),
				claim('2024-01-01', 100, 'Two'),
				claim('2024-01-02', 101, 'Three'),
				claim('2024-01-02', 20, 'Four'),
				claim('2024-12-31', 100, 'Five'),
			],
		},
	},
});

test('marks that would cover others stand to the right of their day, in the order of time', () => {
	const claims = claimsOf(record, record.get('figures', 'killed'), new PageSources(record, 'killed'));
	const frame = { width: 600, height: 300, margin: { top: 0, bottom: 0, start: 0, end: 0 }, inset: 10, mark: { across: 10, down: 10 } };
	const { marks } = claimPlot(claims, frame);
	expect(marks.map(({ claim: { claimant }, aside }) => [claimant.name, aside])).toEqual([
		['One', 0],
		['Two', 1],
		['Three', 2],
		['Four', 0],
		['Five', 0],
	]);
	const places = marks.filter(({ high }) => high < 100).map(({ x, aside }) => x + aside * 10);
	expect(places).toEqual(places.toSorted((a, b) => a - b));
});
