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
	const found = await find(pagefind, state);
	const other = inRecordNames(state.q, names);
	if (other === undefined) return { ...found, instead: false };
	const foundOther = found.hits.length === 0 ? await find(pagefind, { ...state, q: other }) : found;
	return foundOther.hits.length > 0 && foundOther !== found ? { ...foundOther, other, instead: true } : { ...found, other, instead: false };
}
