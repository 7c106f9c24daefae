import { pageSize } from './results-view.ts';

/** How far a reader has got in the results of a search. The browser keeps it with the address, so that Back leads to the same place. */
export interface RememberedView {
	/** How many results were shown. */
	shown: number;
	/** How far down the page was. */
	scroll: number;
}

/** Keeps how far the reader has got, with the current address. */
export function rememberView(shown: number): void {
	history.replaceState({ shown, scroll: window.scrollY } satisfies RememberedView, '');
}

/** How far the reader had got when this address was left. */
export function rememberedView(): RememberedView {
	const { shown = pageSize, scroll = 0 } = (history.state ?? {}) as Partial<RememberedView>;
	return { shown, scroll };
}
