import { stringify } from 'csv-stringify/sync';

import type { JoinedRecord } from '../record/record.ts';
import type { CollectionName } from '../schemas/collections.ts';

/** Defines a flat table: TypeScript holds its rows to its columns. */
export function defineTable<const Column extends string>(table: Table<Column>): Table {
	return table;
}

/** A table as JSON: a list of rows, a row a line. What is not known is null. */
export function tableJson(table: Table, record: JoinedRecord): string {
	const rows = table.rows(record).map((row) => `\n${JSON.stringify(inOrder(table, row))}`);
	return `[${rows.join(',')}\n]\n`;
}

/**
 * A table as CSV (RFC 4180, UTF-8 without a byte order mark, CRLF). Lists are joined with `; `; what is not known is empty. Text that a
 * spreadsheet would take for a formula, because it begins with `=`, `+`, `-`, `@`, a tab or a return, gets an apostrophe before it.
 */
export function tableCsv(table: Table, record: JoinedRecord): string {
	const columns = Object.keys(table.columns);
	return stringify(
		table.rows(record).map((row) => columns.map((column) => cellText(row[column] ?? null))),
		{ header: true, columns, record_delimiter: '\r\n', escape_formulas: true, quoted_match: /[\r\n]/, cast: { boolean: String } },
	);
}

function inOrder(table: Table, row: Row): Row {
	return Object.fromEntries(Object.keys(table.columns).map((column) => [column, row[column] ?? null]));
}

function cellText(cell: Cell): string | number | boolean | null {
	return typeof cell === 'object' && cell !== null ? cell.join('; ') : cell;
}

/** A value in a table. */
export type Cell = string | number | boolean | null | readonly string[];

/** A row of a table: a cell for each column. */
export type Row<Column extends string = string> = Record<Column, Cell>;

/** A flat table of a record. */
export interface Table<Column extends string = string> {
	/** What a row is, in a sentence. */
	about: string;
	/** Where its own columns come from: a collection, and within it a list. Example: `{ collection: 'proposals', path: 'terms[].' }`. */
	from: { collection: CollectionName; path: string };
	/** Its columns in order: what each means, where the collection's own field of that name does not say it. */
	columns: Record<Column, string>;
	rows: (record: JoinedRecord) => Row<Column>[];
}
