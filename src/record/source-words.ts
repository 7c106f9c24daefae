import { dateInWords } from './date-words.ts';
import type { JoinedRecord } from './record.ts';

/**
 * What a source is called beside its number: publisher, originator where it is another, and date. Examples:
 * `Reuters, 27 February 2024`, `CTV News (Associated Press), no date known`.
 */
export function sourceInWords(record: JoinedRecord, id: string): string {
	const { published } = record.get('sources', id).fields;
	return `${outletInWords(record, id)}, ${published ? dateInWords(published) : 'no date known'}`;
}

/** Who published a source, and whose reporting it is where that is another. Example: `CTV News (Associated Press)`. */
export function outletInWords(record: JoinedRecord, id: string): string {
	const { publisher, originator } = record.get('sources', id).fields;
	const { name } = record.get('publishers', publisher).fields;
	return originator && originator !== publisher ? `${name} (${record.get('publishers', originator).fields.name})` : name;
}

/** Whose reporting a source is: its originator, else its publisher. Corroboration counts these. */
function originatorOf(record: JoinedRecord, id: string): string {
	const { fields } = record.get('sources', id);
	return fields.originator ?? fields.publisher;
}

/** The originators of sources, each once. */
export function originatorsOf(record: JoinedRecord, ids: Iterable<string>): Set<string> {
	return new Set([...ids].map((id) => originatorOf(record, id)));
}

/**
 * Where a reader may look for an archived copy of a source whose archive is not known: an archive's search for its address and date.
 * Never a made-up capture.
 */
export function archiveSearch(url: string, published: string | undefined): string {
	const day = published ? published.replaceAll(/[^0-9]/g, '').slice(0, 8) : '';
	return `https://web.archive.org/web/${day ? `${day.padEnd(8, '01').slice(0, 8)}000000*` : '*'}/${url}`;
}
