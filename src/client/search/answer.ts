import { find, type Found } from './find.ts';
import { inRecordNames } from './other-names.ts';
import { loadPagefind } from './pagefind.ts';
import type { SearchState } from './state.ts';

/** What the search answers. */
export interface Answer extends Found {
	/** The query with the record's own name for what it names otherwise, where it does. */
	other?: string;
	/** Whether the pages are those for `other`, because the query as typed has none. */
	instead: boolean;
}

/** Loads the search where that has not been done, and searches. A query without results is tried with the record's own names. */
export async function answerTo(state: SearchState, names: ReadonlyMap<string, string>): Promise<Answer> {
	const pagefind = await loadPagefind();
	// Only facets that have been loaded are counted.
	await pagefind.filters();
	const found = await find(pagefind, state);
	const other = inRecordNames(state.q, names);
	if (other === undefined) return { ...found, instead: false };
	if (found.hits.length > 0) return { ...found, other, instead: false };
	const foundOther = await find(pagefind, { ...state, q: other });
	return foundOther.hits.length > 0 ? { ...foundOther, other, instead: true } : { ...found, instead: false };
}
