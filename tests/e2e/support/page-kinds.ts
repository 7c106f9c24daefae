/** The kinds of page that a site has, by the form of their addresses. */
const forms = {
	home: /^\/$/,
	timeline: /^\/timeline\/$/,
	event: /^\/events\/[^/]+\/$/,
	proposals: /^\/proposals\/$/,
	proposal: /^\/proposals\/[^/]+\/$/,
	compare: /^\/compare\/$/,
	lineage: /^\/lineage\/$/,
	actors: /^\/actors\/$/,
	actor: /^\/actors\/[^/]+\/$/,
	figures: /^\/figures\/$/,
	figure: /^\/figures\/[^/]+\/$/,
	disputes: /^\/disputes\/$/,
	dispute: /^\/disputes\/[^/]+\/$/,
	sources: /^\/sources\/$/,
	source: /^\/sources\/[^/]+\/$/,
	publisher: /^\/publishers\/[^/]+\/$/,
	topic: /^\/topics\/[^/]+\/$/,
	glossary: /^\/glossary\/$/,
	explainers: /^\/explainers\/$/,
	explainer: /^\/explainers\/[^/]+\/$/,
	about: /^\/about\/$/,
	page: /^\/about\/[^/]+\/$/,
	cite: /^\/cite\/[^/]+\/[^/]+\/$/,
	data: /^\/data\/$/,
	search: /^\/search\/$/,
	missing: /^\/404\.html$/,
} as const;

/** A kind of page. Example: `event`. */
export type PageKind = keyof typeof forms;

/** Every kind of page. */
export const pageKinds = Object.keys(forms) as PageKind[];

/** The kinds of page that cite sources under numbers. */
export const citingKinds = ['event', 'proposal', 'actor', 'figure', 'dispute', 'publisher', 'glossary', 'explainer'] as const satisfies PageKind[];

/** The kind of the page at an address; undefined where it is of none. */
export function kindOf(address: string): PageKind | undefined {
	return pageKinds.find((kind) => forms[kind].test(address));
}

/** At most `count` of a list, spread evenly over it. */
export function sampleOf<Item>(items: readonly Item[], count: number): Item[] {
	if (items.length <= count) return [...items];
	return Array.from({ length: count }, (_, index) => items[Math.floor((index * (items.length - 1)) / Math.max(count - 1, 1))]).filter(
		(item) => item !== undefined,
	);
}
