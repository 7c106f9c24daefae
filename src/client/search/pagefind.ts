/** The search library of the finished site: what `/pagefind/pagefind.js` offers, as far as it is used here. */
export interface Pagefind {
	options(options: { excerptLength?: number; excerptEllipsis?: string }): Promise<void>;
	init(): Promise<void>;
	/** Every facet with its values and how many pages have each. */
	filters(): Promise<Counts>;
	/** Searches; `null` lists every page that passes the filters. */
	search(
		words: string | null,
		options?: { filters?: Record<string, string>; sort?: Record<string, 'asc' | 'desc'> },
	): Promise<{ results: Hit[]; filters: Counts }>;
}

/** How many pages have which value of which facet. */
export type Counts = Record<string, Record<string, number>>;

/** A page that was found; its text is fetched when it is to be shown. */
export interface Hit {
	id: string;
	data(): Promise<FoundPage>;
}

/** A place in a page's text where a word was found, counted in words. */
export interface HitLocation {
	balanced_score: number;
	location: number;
}

/** An element with an id in the indexed text. */
export interface Anchor {
	element: string;
	id: string;
	text: string;
	location: number;
}

/** A page that was found, with its text. */
export interface FoundPage {
	url: string;
	/** Its indexed text. */
	content: string;
	/** The text around the hits: text with `<mark>` elements, `<` and `>` escaped. */
	excerpt: string;
	meta: { title?: string; date?: string };
	filters: Record<string, string[]>;
	anchors: Anchor[];
	weighted_locations: HitLocation[];
	/** The sections that hold hits; the part before the first heading has no `anchor`. */
	sub_results: { title: string; url: string; excerpt: string; anchor?: Anchor; weighted_locations: HitLocation[] }[];
}

/** Loads the library and its index at the first call. Rejects where they are missing or the browser cannot run them. */
export function loadPagefind(): Promise<Pagefind> {
	loading ??= load().catch((error: unknown) => {
		loading = undefined;
		throw error;
	});
	return loading;
}

async function load(): Promise<Pagefind> {
	if (typeof WebAssembly === 'undefined') throw new Error('This browser does not run WebAssembly.');
	const address = '/pagefind/pagefind.js';
	const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
	await pagefind.options({ excerptLength: 36, excerptEllipsis: '…' });
	await pagefind.init();
	return pagefind;
}

let loading: Promise<Pagefind> | undefined;
