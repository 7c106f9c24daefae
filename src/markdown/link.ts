import { addressOf } from '../record/addresses.ts';
import { isCollectionName, type CollectionName } from '../schemas/collections.ts';

/**
 * Reads a link in prose. A relative link to a content file, as it works on a code-hosting site, is a link to its entry:
 * `readLink('../proposals/2024-05-three-phase.md#terms', 'events')`.
 */
export function readLink(url: string, from: CollectionName): ProseLink {
	const file = filePattern.exec(url);
	if (file?.groups) {
		const { folder, name = '', extension = '', fragment = '' } = file.groups;
		const collection = folder ?? from;
		return isCollectionName(collection) ? { type: 'entry', collection, id: name, extension: `.${extension}`, fragment } : { type: 'unknown' };
	}
	if (url.startsWith('#')) return { type: 'fragment', fragment: url.slice(1) };
	if (/^https?:\/\//i.test(url)) return { type: 'web' };
	if (/^\/(?!\/)/.test(url)) return { type: 'site', address: url };
	return { type: 'unknown' };
}

/** The address that a link in prose has on the site. */
export function siteAddress(url: string, from: CollectionName): string {
	const link = readLink(url, from);
	if (link.type !== 'entry') return url;
	const address = addressOf(link.collection, link.id);
	return link.fragment && !address.includes('#') ? `${address}#${link.fragment}` : address;
}

const filePattern = /^(?:\.\.\/(?<folder>[a-z]+)\/|\.\/)?(?<name>[^/#?:]+)\.(?<extension>md|mdx|yaml)(?:#(?<fragment>.*))?$/;

/** What a link in prose leads to. */
export type ProseLink =
	| { type: 'entry'; collection: CollectionName; id: string; extension: string; fragment: string }
	| { type: 'fragment'; fragment: string }
	| { type: 'web' }
	| { type: 'site'; address: string }
	| { type: 'unknown' };
