import type { CollectionName } from '../schemas/collections.ts';

/** The address of an entry on the site. Example: `addressOf('events', '2024-05-31-x')` gives `/events/2024-05-31-x/`. */
export function addressOf(collection: CollectionName, id: string): string {
	if (collection === 'pages') return id === 'about' ? '/about/' : `/about/${id}/`;
	if (collection === 'glossary') return `/glossary/#${id}`;
	return `/${collection}/${id}/`;
}

/** The collections whose pages, and each sentence on them, can be cited. */
export const citedCollections = ['events', 'proposals', 'actors', 'figures', 'disputes', 'explainers'] as const satisfies CollectionName[];

/** The address of the page from which an entry and its sentences are cited; undefined where there is none. Example: `/cite/events/2024-05-31-x/`. */
export function citeAddressOf(collection: CollectionName, id: string): string | undefined {
	return citedCollections.some((cited) => cited === collection) ? `/cite${addressOf(collection, id)}` : undefined;
}

/** The ids of pages that the site has itself, so that no file of `pages/` may have them. */
export const ownPages: readonly string[] = ['design'];

/** The addresses that every record has, whatever it holds. */
export const fixedAddresses = [
	'/',
	'/timeline/',
	'/proposals/',
	'/compare/',
	'/lineage/',
	'/actors/',
	'/figures/',
	'/disputes/',
	'/sources/',
	'/glossary/',
	'/explainers/',
	'/search/',
	'/about/',
	'/about/design/',
	'/data/',
	'/404.html',
	'/timeline.ics',
	'/feed.xml',
	'/sitemap-index.xml',
	'/opensearch.xml',
] as const;
