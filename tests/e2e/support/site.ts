import { kindOf, type PageKind, sampleOf } from './page-kinds.ts';
import type { RecordJson } from './record-json.ts';

/** The served site as a machine reads it: its addresses, its data, its files. */
export class Site {
	readonly #base: string;
	/** The address of every page: those of the sitemap, and those that no search engine should list. */
	readonly addresses: readonly string[];
	/** The record that the site shows. */
	readonly record: RecordJson;

	private constructor(base: string, addresses: readonly string[], record: RecordJson) {
		this.#base = base;
		this.addresses = addresses;
		this.record = record;
	}

	static async at(base: string): Promise<Site> {
		const text = async (address: string) => read(new URL(address, base));
		const sitemaps = locations(await text('/sitemap-index.xml'));
		const pages = (await Promise.all(sitemaps.map(text))).flatMap(locations);
		const record = JSON.parse(await text('/data/record.json')) as RecordJson;
		const cited = [record.events, record.proposals, record.actors, record.figures, record.disputes, record.explainers].flat();
		return new Site(base, [...new Set([...pages, ...cited.map(({ url }) => `/cite${url}`), '/search/', '/404.html'])], record);
	}

	/** The addresses of a kind of page. */
	all(kind: PageKind): string[] {
		return this.addresses.filter((address) => kindOf(address) === kind);
	}

	/** Up to ten addresses of a kind; every one with `TEST_ALL=1`. */
	tenOrAll(kind: PageKind): string[] {
		return process.env['TEST_ALL'] === '1' ? this.all(kind) : this.some(kind, 10);
	}

	/** Up to `count` addresses of a kind, spread over all of them. */
	some(kind: PageKind, count: number): string[] {
		return sampleOf(this.all(kind), count);
	}

	/** A file as text. Example: `await site.text('/feed.xml')`. */
	text(address: string): Promise<string> {
		return read(new URL(address, this.#base));
	}
}

async function read(url: URL): Promise<string> {
	const response = await fetch(url);
	if (!response.ok && !url.pathname.startsWith('/404')) throw new Error(`${url.pathname} answered ${response.status}.`);
	return response.text();
}

/** The addresses in a sitemap, without the name of the host. */
function locations(xml: string): string[] {
	return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
}
