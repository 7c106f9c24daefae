import { dateOf } from '../../record/dates.ts';
import { fullAddress } from '../addresses.ts';

/** The columns that give a date's bounds, for sorting and counting. */
export const boundsColumns = {
	start: 'The first day that the date can stand for, ISO 8601.',
	end: 'The last day that the date can stand for, ISO 8601.',
	approximate: 'Whether the date is only approximately known.',
} as const;

/** The bounds of a date. Example: `2024-05~` gives `2024-05-01`, `2024-05-31` and true. */
export function bounds(date: string): { start: string; end: string; approximate: boolean } {
	const { start, end, approximate } = dateOf(date);
	return { start, end, approximate };
}

/** The ids of the sources in a list of citations, each once. */
export function sourceIds(cite: readonly { source: string }[]): string[] {
	return [...new Set(cite.map(({ source }) => source))];
}

/** The full address of a part of an entry's page. */
export function partAddress(page: string, id: string, anchor: string | undefined): string {
	return fullAddress(`${page}#${id}--${anchor ?? ''}`);
}
