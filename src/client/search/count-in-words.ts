import { digits } from '../../record/digits.ts';
import type { Sort } from './state.ts';

/** How many pages were found, and in which order they stand. Example: `27 pages, newest first.` */
export function countInWords(count: number, sort: Sort): string {
	if (count === 0) return 'No results.';
	if (count === 1) return '1 page.';
	return `${digits(count)} pages, ${orders[sort]}.`;
}

const orders: Readonly<Record<Sort, string>> = { relevance: 'most relevant first', date: 'newest first', 'date-asc': 'oldest first' };
