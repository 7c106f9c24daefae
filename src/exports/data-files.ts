import type { JoinedRecord } from '../record/record.ts';
import { bib, cslJson, ris } from './bibliography.ts';
import { sourceItem } from './csl.ts';
import { recordJson } from './record-json.ts';
import { tableCsv, tableJson } from './table.ts';
import { tables } from './tables.ts';

/** Every file under `/data/` that is made from the record, each written once for a record. */
export function dataFiles(record: JoinedRecord): readonly DataFile[] {
	const known = written.get(record);
	if (known) return known;
	const works = record.entries.sources.map((source) => sourceItem(record, source));
	const files: DataFile[] = [
		{ name: 'record', format: 'json', text: recordJson(record) },
		...Object.entries(tables).flatMap(([name, table]): DataFile[] => [
			{ name, format: 'json', text: tableJson(table, record) },
			{ name, format: 'csv', text: tableCsv(table, record) },
		]),
		{ name: 'sources.csl', format: 'json', text: cslJson(works) },
		{ name: 'sources', format: 'bib', text: bib(works) },
		{ name: 'sources', format: 'ris', text: ris(works) },
	];
	written.set(record, files);
	return files;
}

/** The media type of a file by its format. */
export function mediaTypeOf(format: DataFile['format']): string {
	return mediaTypes[format];
}

const mediaTypes = {
	json: 'application/json; charset=utf-8',
	csv: 'text/csv; charset=utf-8',
	bib: 'application/x-bibtex; charset=utf-8',
	ris: 'application/x-research-info-systems; charset=utf-8',
} as const;

const written = new WeakMap<JoinedRecord, readonly DataFile[]>();

/** A file under `/data/`. */
export interface DataFile {
	/** Its name without extension. Example: `sources.csl`. */
	name: string;
	/** Its extension. Example: `json`. */
	format: keyof typeof mediaTypes;
	/** What it holds. */
	text: string;
}
