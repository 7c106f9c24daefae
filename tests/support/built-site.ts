import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { site } from '../../src/site.ts';
import { PageReader, type BuiltPage } from './page-reader.ts';

/** A finished site: its pages, read once, and its other files. */
export class BuiltSite {
	readonly #folder: string;
	/** The pages by address. */
	readonly pages: ReadonlyMap<string, BuiltPage>;
	/** What is wrong with the HTML: each fault with the places that have it. */
	readonly faults: ReadonlyMap<string, readonly string[]>;

	private constructor(folder: string, pages: ReadonlyMap<string, BuiltPage>, faults: ReadonlyMap<string, readonly string[]>) {
		this.#folder = folder;
		this.pages = pages;
		this.faults = faults;
	}

	/** Reads a site from its folder. */
	static async read(folder: string): Promise<BuiltSite> {
		const reader = new PageReader();
		const pages = new Map<string, BuiltPage>();
		const faults = new Map<string, string[]>();
		for (const file of globSync('**/*.html', { cwd: folder }).toSorted()) {
			const { page, messages } = await reader.read(join(folder, file));
			pages.set(addressOf(file), page);
			for (const { line, column, ruleId, message } of messages) {
				const fault = `${ruleId}: ${message.replaceAll(/"[^"]*"/g, '"…"')}`;
				const places = faults.get(fault) ?? [];
				places.push(`${file}:${line}:${column}`);
				faults.set(fault, places);
			}
		}
		return new BuiltSite(folder, pages, faults);
	}

	/** Links of the site to itself that lead nowhere, each as `page → target (reason)`. */
	brokenLinks(): string[] {
		return [...this.pages].flatMap(([address, page]) =>
			page.targets.flatMap((target) => {
				const fault = this.#linkFault(address, target);
				return fault === undefined ? [] : [`${address} → ${target} (${fault})`];
			}),
		);
	}

	/** Fragments that a page has more than once, each as `page #id`. */
	duplicateIds(): string[] {
		return [...this.pages].flatMap(([address, { duplicates }]) => duplicates.map((id) => `${address} #${id}`));
	}

	#linkFault(from: string, target: string): string | undefined {
		if (!URL.canParse(target, `${site.url}${from}`)) return 'is no address';
		const url = new URL(target, `${site.url}${from}`);
		if (url.origin !== new URL(site.url).origin) return undefined;
		const path = decodeURIComponent(url.pathname);
		const page = this.pages.get(path);
		if (!page) return statSync(join(this.#folder, path), { throwIfNoEntry: false })?.isFile() ? undefined : 'no such address';
		const fragment = decodeURIComponent(url.hash.slice(1));
		return fragment === '' || page.ids.has(fragment) ? undefined : 'no such fragment';
	}
}

function addressOf(file: string): string {
	return `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;
}
