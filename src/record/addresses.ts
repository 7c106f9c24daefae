import type { CollectionName } from '../schemas/collections.ts';

/** The address of an entry on the site. Example: `addressOf('events', '2024-05-31-x')` gives `/events/2024-05-31-x/`. */
export function addressOf(collection: CollectionName, id: string): string {
	if (collection === 'pages') return id === 'about' ? '/about/' : `/about/${id}/`;
	if (collection === 'glossary') return `/glossary/#${id}`;
	return `/${collection}/${id}/`;
}

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
	'/data/',
	'/404.html',
	'/timeline.ics',
	'/feed.xml',
	'/sitemap-index.xml',
	'/opensearch.xml',
] as const;
