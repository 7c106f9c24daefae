import { addressOf } from '../../record/addresses.ts';
import { valueAnchors } from '../../record/anchors.ts';
import { claimantOf } from '../../record/claimant.ts';
import { titleOf, type Entry } from '../../record/entries.ts';
import type { JoinedRecord } from '../../record/record.ts';
import { defineTable, type Table } from '../table.ts';
import { bounds, boundsColumns, partAddress, sourceIds } from './columns.ts';

/** The numbers of all series. */
export const figures = defineTable({
	about: 'One row for each number of a series, as one claimant gave it.',
	from: { collection: 'figures', path: 'values[].' },
	columns: {
		series: 'The id of the series.',
		seriesName: 'The name of the series.',
		unit: 'What one is, in the plural.',
		asOf: '',
		...boundsColumns,
		value: 'The number; empty where a range is given.',
		low: 'The lowest number of a range.',
		high: 'The highest number of a range.',
		qualifier: '',
		claimant: '',
		claimantName: 'The name of the claimant.',
		note: '',
		sources: 'Ids of the sources of the number.',
		url: 'The address of the number on its page.',
	},
	rows: (record) => record.entries.figures.flatMap((series) => rowsOf(record, series)),
});

/** The numbers of one series, in the same columns. */
export function seriesTable(series: Entry<'figures'>): Table {
	return { ...figures, rows: (record) => rowsOf(record, series) };
}

function rowsOf(record: JoinedRecord, series: Entry<'figures'>) {
	const anchors = valueAnchors(series.fields.values);
	return series.fields.values.map(({ asOf, value = null, range: [low, high] = [null, null], qualifier, claimant, note = null, cite }, index) => ({
		...{ series: series.id, seriesName: titleOf(series), unit: series.fields.unit, asOf, ...bounds(asOf), value, low, high, qualifier, claimant },
		...{
			claimantName: claimantOf(record, claimant).name,
			note,
			sources: sourceIds(cite),
			url: partAddress(addressOf('figures', series.id), series.id, anchors[index]),
		},
	}));
}
