import { dateInWords } from '../record/date-words.ts';
import { titleOf, type AnyEntry } from '../record/entries.ts';
import { site } from '../site.ts';
import { fullAddress, pageOf } from './addresses.ts';

/**
 * How a page of the record is cited in a text. Example: `“Talks resume”. Truce Record. Last changed 24 November 2026. https://…`. `changed` is the
 * day of its last change, where that is known.
 */
export function pageCitation(entry: AnyEntry, changed?: string): string {
	return `${titled(entry, changed)} ${pageOf(entry)}`;
}

/** How a sentence or value is cited in a text: its words, the page that holds them, and the address that leads to it. */
export function statementCitation(entry: AnyEntry, statement: { text: string; url: string }, changed?: string): string {
	return `“${statement.text}” In: ${titled(entry, changed)} ${fullAddress(statement.url)}`;
}

function titled(entry: AnyEntry, changed: string | undefined): string {
	return `“${titleOf(entry)}”. ${site.name}.${changed === undefined ? '' : ` Last changed ${dateInWords(changed)}.`}`;
}
