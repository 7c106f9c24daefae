import { digits } from '../../record/digits.ts';
import { calendarInWords } from '../../record/calendar-words.ts';
import { counted } from '../../record/words.ts';
import { isKnown } from './day.ts';

/**
 * What a page says of a day: how many of its items had been published by then, how many came later, and how many nobody can date.
 * `items` are the days that each item was known from, as marked in the page; `sumsUp` says that the page sums up the present state too.
 */
export function knownInWords(day: string, items: readonly string[], noun: Noun, sumsUp: boolean): string {
	const known = items.filter((from) => isKnown(from, day)).length;
	const undated = items.filter((from) => !/\d/.test(from)).length;
	const later = items.length - known - undated;
	return [
		publishedInWords(known, items, noun),
		...(later > 0 && known > 0 ? [`${digits(later)} came later.`] : []),
		...(undated > 0 ? [`${digits(undated)} without a known date of publication ${undated === 1 ? 'is' : 'are'} left out.`] : []),
		`The words are today’s${sumsUp ? '; what sums up the present state is left out' : ''}.`,
	].join(' ');
}

/** What a page says of a date that is none. */
export function invalidInWords(written: string): string {
	return `“${written.slice(0, 40)}” is no day of the form 2024-03-01. Everything is shown.`;
}

/** A noun as a page marks it. Example: `event events`, the plural alone may hold more words: `term terms and answers`. */
export function nounOf(mark = ''): Noun {
	const [singular = '', ...plural] = mark.split(' ');
	return [singular, plural.join(' ')];
}

function publishedInWords(known: number, items: readonly string[], [singular, plural]: Noun): string {
	if (items.length === 0) return `The page holds no ${plural}.`;
	const all = counted(items.length, singular, plural);
	if (known > 0) return `${known === items.length ? `All ${all}` : `${digits(known)} of ${all}`} had been published by then.`;
	const first = items
		.flatMap((from) => from.split(' '))
		.filter((from) => /\d/.test(from))
		.toSorted()[0];
	return `None of ${all} had been published by then${first === undefined ? '' : `; the first came on ${calendarInWords(first)}`}.`;
}

/** A noun in the singular and in the plural. */
export type Noun = readonly [singular: string, plural: string];
