import { gzipSync } from 'node:zlib';

import type { Site } from './site.ts';

/** What a page loads by itself, compressed: its HTML, its styles, and its scripts with all that they import at once. In bytes. */
export async function loadedBy(site: Site, address: string): Promise<{ html: number; css: number; js: number; files: string[] }> {
	const html = await site.text(address);
	const styles = tags(html, 'link').flatMap((tag) => (attribute(tag, 'rel') === 'stylesheet' ? [attribute(tag, 'href')] : []));
	const scripts = await withImports(
		site,
		tags(html, 'script').flatMap((tag) => (attribute(tag, 'src') === '' ? [] : [attribute(tag, 'src')])),
	);
	const [css, js] = await Promise.all(
		[styles, scripts].map(async (files) =>
			(await Promise.all(files.map(async (file) => compressed(await site.text(file))))).reduce((sum, size) => sum + size, 0),
		),
	);
	return { html: compressed(html), css: css ?? 0, js: js ?? 0, files: [...styles, ...scripts] };
}

/** The opening tags of a name. */
export function tags(html: string, name: string): string[] {
	return html.match(new RegExp(`<${name}\\b[^>]*>`, 'g')) ?? [];
}

/** An attribute of a tag; empty where it has none. */
export function attribute(tag: string, name: string): string {
	return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

async function withImports(site: Site, scripts: readonly string[]): Promise<string[]> {
	const found = new Set(scripts);
	for (const script of found) {
		for (const [, path = ''] of (await site.text(script)).matchAll(/(?:\bfrom|\bimport)\s*"(\.{1,2}\/[^"]+)"/g))
			found.add(new URL(path, `http://site${script}`).pathname);
	}
	return [...found];
}

function compressed(text: string): number {
	return gzipSync(text).length;
}
