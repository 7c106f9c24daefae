/** What pages can be narrowed down by; the names of the index's filters and of the fields in the query string. */
export const facets = ['kind', 'actor', 'topic', 'year'] as const;

/** The orders of results: by relevance, by date with the newest or with the oldest first. */
export const sorts = ['relevance', 'date', 'date-asc'] as const;

/** One of `facets`. */
export type Facet = (typeof facets)[number];

/** One of `sorts`. */
export type Sort = (typeof sorts)[number];

/** What a reader asks for. The query string of the search page is its only home, so that a search can be shared and gone back to. */
export interface SearchState {
	/** The words, as typed. */
	q: string;
	/** The chosen value of each facet that is narrowed down. Example: `{ kind: 'proposal' }`. */
	filters: Partial<Record<Facet, string>>;
	sort: Sort;
}

/** Reads a query string or a form. Example: `?q=aid&kind=event&sort=date`. What it does not know it leaves out. */
export function readState(query: URLSearchParams): SearchState {
	const filters: SearchState['filters'] = {};
	for (const facet of facets) {
		const value = query.get(facet)?.trim();
		if (value) filters[facet] = value;
	}
	return { q: query.get('q')?.trim() ?? '', filters, sort: sorts.find((sort) => sort === query.get('sort')) ?? 'relevance' };
}

/** The address of a search. Example: `/search/?q=aid&kind=event`. */
export function addressOfSearch({ q, filters, sort }: SearchState): string {
	const query = new URLSearchParams();
	if (q !== '') query.set('q', q);
	for (const facet of facets) if (filters[facet]) query.set(facet, filters[facet]);
	if (sort !== 'relevance') query.set('sort', sort);
	return query.size === 0 ? '/search/' : `/search/?${query.toString()}`;
}

/** Whether a reader has asked for nothing yet. */
export function isEmpty({ q, filters }: SearchState): boolean {
	return q === '' && Object.keys(filters).length === 0;
}
