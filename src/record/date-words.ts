import { calendarInWords } from './calendar-words.ts';
import { dateOf } from './dates.ts';

/**
 * A date in words, British style, independent of the machine's time zone. Examples: `31 May 2024`, `May 2024`,
 * `31 May to 2 June 2024`, `about 13 March 2024`.
 */
export function dateInWords(edtf: string): string {
	const { approximate } = dateOf(edtf);
	const [first = '', second] = edtf.replaceAll('~', '').split('/');
	const words = second === undefined ? calendarInWords(first) : intervalInWords(first, second);
	return approximate ? `about ${words}` : words;
}

/** To what a date is exact, in words. Example: `to the day`. */
export function precisionInWords(edtf: string): string {
	const { precision, approximate } = dateOf(edtf);
	if (approximate) return 'approximate';
	return { day: 'to the day', month: 'to the month', year: 'to the year', interval: 'first to last day' }[precision];
}

/** A time in force, in words. Example: `24 November 2023 to 1 December 2023`. */
export function inForceInWords({ from, to }: { from: string; to?: string | undefined }): string {
	return to === undefined ? `from ${dateInWords(from)} on` : `${dateInWords(from)} to ${dateInWords(to)}`;
}

function intervalInWords(first: string, second: string): string {
	const [a, b] = [first.split('-'), second.split('-')];
	if (a.length !== b.length || a[0] !== b[0]) return `${calendarInWords(first)} to ${calendarInWords(second)}`;
	if (a.length === 3 && a[1] === b[1]) return `${Number(a[2])} to ${calendarInWords(second)}`;
	if (a.length === 1) return `${first} to ${second}`;
	return `${calendarInWords(first).replace(/ \d{4}$/, '')} to ${calendarInWords(second)}`;
}
