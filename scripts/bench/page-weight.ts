import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a reader of a page loads, compressed: the page, its styles, and its scripts with all that they import. Fonts and pictures do not count. */
export function pageWeight(folder: string, page: string): { html: number; css: number; js: number } {
	const html = readFileSync(join(folder, page), 'utf8');
	const styles = [...html.matchAll(/<link\b[^>]*\brel="stylesheet"[^>]*>/g)].flatMap(([tag]) => /\bhref="(\/[^"]+)"/.exec(tag)?.[1] ?? []);
	const scripts = [...html.matchAll(/<script\b[^>]*\bsrc="(\/[^"]+)"/g)].map(([, src = '']) => src);
	return { html: gzipSync(html).length, css: compressed(folder, styles), js: compressed(folder, withImports(folder, scripts)) };
}

/** The event page of middle size; undefined where the record has no events. */
export function middleEventPage(folder: string): string | undefined {
	const pages = globSync('events/*/index.html', { cwd: folder }).toSorted((a, b) => sizeOf(folder, a) - sizeOf(folder, b));
	return pages[Math.floor(pages.length / 2)];
}

/**
 * About what a first search loads, from the files of the index: Pagefind's script, program and list of pages, one part of the index of
 * middle size, and the passages of five results. Pagefind's files are compressed already, its script is not.
 */
export function firstSearch(folder: string): number {
	const files = (pattern: string) =>
		globSync(`pagefind/${pattern}`, { cwd: folder })
			.map((path) => sizeOf(folder, path))
			.toSorted((a, b) => a - b);
	const middle = (sizes: number[]) => sizes[Math.floor(sizes.length / 2)] ?? 0;
	const scripts = ['pagefind.js', 'pagefind-worker.js', 'pagefind-entry.json']
		.map((name) => `/pagefind/${name}`)
		.filter((name) => existsSync(join(folder, name)));
	return (
		compressed(folder, scripts) +
		middle(files('wasm.en*.pagefind')) +
		middle(files('*.pf_meta')) +
		middle(files('index/*.pf_index')) +
		5 * middle(files('fragment/*.pf_fragment'))
	);
}

/** The bytes of all files in a folder. */
export function folderSize(folder: string): number {
	return globSync('**', { cwd: folder }).reduce((sum, path) => sum + sizeOf(folder, path), 0);
}

function withImports(folder: string, scripts: readonly string[]): string[] {
	const found = new Set(scripts);
	for (const script of found) {
		const code = readFileSync(join(folder, script), 'utf8');
		for (const [, path = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*"(\.{1,2}\/[^"]+\.js)"/g)) found.add(posix.join(dirname(script), path));
	}
	return [...found];
}

function compressed(folder: string, paths: readonly string[]): number {
	return paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path))).length, 0);
}

function sizeOf(folder: string, path: string): number {
	const found = statSync(join(folder, path));
	return found.isFile() ? found.size : 0;
}
