import { pageSize } from './results-view.ts';

/** How far a reader has got in the results of a search. The browser keeps it with the address, so that Back leads to the same place. */
export interface RememberedView {
	/** How many results were shown. */
	shown: number;
	/** How far down the page was. */
	scroll: number;
}

/** Keeps with the address how far the reader has got, from now on: links are followed and choices made by clicks and keys. */
export function keepView(shown: () => number): void {
	const keep = () => {
		history.replaceState({ shown: shown(), scroll: window.scrollY } satisfies RememberedView, '');
	};
	history.scrollRestoration = 'manual';
	window.addEventListener('click', keep, { capture: true });
	window.addEventListener('scrollend', keep);
}

/** What a new search begins with. */
export const freshView: RememberedView = { shown: pageSize, scroll: 0 };

/** How far the reader had got when this address was left. */
export function rememberedView(): RememberedView {
	return { ...freshView, ...(history.state as Partial<RememberedView> | null) };
}
