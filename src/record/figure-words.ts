import { dateInWords } from './date-words.ts';
import { digits } from './digits.ts';

/** A number with its qualifier and unit, in words. Examples: `at least 232 people`, `200 to 250 people`. */
export function numberInWords({ value, range, qualifier }: FigureNumber, unit: string): string {
	const number = range ? `${digits(range[0])} to ${digits(range[1])}` : digits(value ?? 0);
	return [qualifier === 'exact' ? '' : qualifier, number, unit].filter(Boolean).join(' ');
}

/** A claim in words. Example: `15,207 people, as of 2 December 2023`. */
export function valueInWords(claim: FigureNumber & { asOf: string }, unit: string): string {
	return `${numberInWords(claim, unit)}, as of ${dateInWords(claim.asOf)}`;
}

/** A number or a range, with how exact it is. */
export interface FigureNumber {
	value?: number | undefined;
	range?: readonly [number, number] | undefined;
	qualifier: string;
}
