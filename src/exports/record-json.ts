import { addressOf } from '../record/addresses.ts';
import type { AnyEntry } from '../record/entries.ts';
import type { JoinedRecord } from '../record/record.ts';

/**
 * The whole record as JSON: a list for each collection, an entry a line, so that two versions can be compared line by line. Addresses
 * on the site have no host and hold on any copy of it.
 */
export function recordJson(record: JoinedRecord): string {
	const collections = Object.entries(record.entries).map(
		([name, entries]) => `"${name}": [${entries.map((entry) => `\n${JSON.stringify(entryData(record, entry))}`).join(',')}\n]`,
	);
	return `{\n${collections.join(',\n')}\n}\n`;
}

/**
 * An entry as data: its id, its address, its own fields; where it has prose, its text and citations; for a source, what cites it. A
 * field `url` of the entry's own (of sources and publishers) is called `originalUrl`, since `url` is the address on the site.
 */
function entryData(record: JoinedRecord, entry: AnyEntry): object {
	const fields: [string, unknown][] = Object.entries(entry.fields).map(([name, value]: [string, unknown]) => [name === 'url' ? 'originalUrl' : name, value]);
	return {
		id: entry.id,
		url: addressOf(entry.collection, entry.id),
		...(Object.fromEntries(fields) as object),
		...proseData(record, entry),
		...(entry.collection === 'sources' ? { citedBy: citedBy(record, entry.id) } : {}),
	};
}

function proseData(record: JoinedRecord, entry: AnyEntry): object {
	const { text, citations } = record.prose(entry);
	if (text === '') return {};
	const page = addressOf(entry.collection, entry.id).replace(/#.*/, '');
	return {
		text,
		citations: citations.map(({ source, at, sentence, passage }) => ({ source, locator: at, sentence, url: `${page}#${entry.id}--${passage}` })),
	};
}

function citedBy(record: JoinedRecord, source: string): object[] {
	return record.usesOf(source).map(({ type, url, at, text }) => ({ url, type, ...(type === 'sentence' ? { sentence: text } : { value: text }), locator: at }));
}
