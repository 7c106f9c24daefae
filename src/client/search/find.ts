import { plainWords } from './plain-words.ts';
import type { Counts, Hit, Pagefind } from './pagefind.ts';
import { facets, isEmpty, type SearchState } from './state.ts';

/** What a search has found. */
export interface Found {
	/** The pages, in the order asked for. */
	hits: Hit[];
	/** How many pages each value of a facet would leave, all other choices kept. */
	counts: Counts;
}

/** Searches. Nothing asked gives nothing found and the counts of the whole record. */
export async function find(pagefind: Pagefind, state: SearchState): Promise<Found> {
	if (isEmpty(state)) return { hits: [], counts: await pagefind.filters() };
	const words = plainWords(state.q) || null;
	const chosen = facets.filter((facet) => state.filters[facet]);
	const [found, ...others] = await Promise.all([
		pagefind.search(words, { filters: state.filters, sort: orders[state.sort] }),
		...chosen.map((facet) => pagefind.search(words, { filters: without(state.filters, facet) })),
	]);
	const counts = { ...found.filters };
	for (const [index, facet] of chosen.entries()) counts[facet] = others[index]?.filters[facet] ?? {};
	return { hits: state.sort === 'date-asc' ? await undatedLast(pagefind, words, state, found.results) : found.results, counts };
}

/** The index sorts what has no date before everything else. */
async function undatedLast(pagefind: Pagefind, words: string | null, { filters }: SearchState, hits: Hit[]): Promise<Hit[]> {
	if (filters.year) return hits;
	const { results } = await pagefind.search(words, { filters: { ...filters, year: 'undated' } });
	const undated = new Set(results.map(({ id }) => id));
	return [...hits.filter(({ id }) => !undated.has(id)), ...hits.filter(({ id }) => undated.has(id))];
}

function without(filters: SearchState['filters'], facet: string): Record<string, string> {
	return Object.fromEntries(Object.entries(filters).filter(([name]) => name !== facet));
}

const orders: Record<SearchState['sort'], Record<string, 'asc' | 'desc'>> = { relevance: {}, date: { date: 'desc' }, 'date-asc': { date: 'asc' } };
