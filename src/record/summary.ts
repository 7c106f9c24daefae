import type { AnyEntry } from './entries.ts';
import type { JoinedRecord } from './record.ts';

/** What an entry is about, in a sentence or two: its summary or definition, else the first sentences of its text. */
export function summaryOf(record: JoinedRecord, entry: AnyEntry): string | undefined {
	if ('summary' in entry.fields && entry.fields.summary !== undefined) return entry.fields.summary;
	if ('definition' in entry.fields) return entry.fields.definition;
	if ('sentence' in entry.fields && entry.fields.sentence !== undefined) return entry.fields.sentence;
	const { text } = record.prose(entry);
	return text === ''
		? undefined
		: text
				.slice(0, 300)
				.replace(/\s+\S*$/, text.length > 300 ? ' …' : '$&')
				.replaceAll('\n', ' ');
}
