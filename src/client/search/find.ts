import { plainWords } from './plain-words.ts';
import type { Counts, Hit, Pagefind } from './pagefind.ts';
import { facets, isEmpty, type Facet, type SearchState } from './state.ts';

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
	const last = lasts[state.sort];
	if (!last || state.filters[last.facet]) return { hits: found.results, counts };
	const { results } = await pagefind.search(words, { filters: { ...state.filters, [last.facet]: last.value } });
	const ids = new Set(results.map(({ id }) => id));
	return { hits: [...found.results.filter(({ id }) => !ids.has(id)), ...found.results.filter(({ id }) => ids.has(id))], counts };
}

function without(filters: SearchState['filters'], facet: Facet): Record<string, string> {
	return Object.fromEntries(Object.entries(filters).filter(([name]) => name !== facet));
}

const orders: Readonly<Record<SearchState['sort'], Record<string, 'asc' | 'desc'>>> = { relevance: {}, date: { date: 'desc' }, 'date-asc': { date: 'asc' } };

/** What comes after all else: sources, whose short pages would outdo the record's own; and what has no date, among the oldest. */
const lasts: Readonly<Partial<Record<SearchState['sort'], { facet: Facet; value: string }>>> = {
	relevance: { facet: 'kind', value: 'source' },
	'date-asc': { facet: 'year', value: 'undated' },
};
