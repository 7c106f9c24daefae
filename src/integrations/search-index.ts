import { glob, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

import { site } from '../site.ts';

/** Builds the search index of the finished pages with Pagefind, into `/pagefind/`. */
export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			async 'astro:build:done'({ dir, logger }) {
				try {
					logger.info(`${await indexFolder(fileURLToPath(dir))} pages can be searched.`);
				} finally {
					await close();
				}
			},
		},
	};
}

async function indexFolder(folder: string): Promise<number> {
	const { index } = accepted(await createIndex({ excludeSelectors: [...unsearched], keepIndexUrl: false, forceLanguage: site.language.toLowerCase() }));
	if (!index) throw new Error('Pagefind made no index.');
	const copies = await mkdtemp(join(tmpdir(), 'search-index-'));
	try {
		await copyPages(folder, copies);
		// Pagefind reads a folder on all processors, and single pages that are handed to it on one.
		const { page_count } = accepted(await index.addDirectory({ path: copies }));
		accepted(await index.writeFiles({ outputPath: join(folder, 'pagefind') }));
		for (const file of unused) await rm(join(folder, 'pagefind', file));
		return page_count;
	} finally {
		await rm(copies, { recursive: true });
	}
}

/** Copies the pages that can be searched, their text put in a line. */
async function copyPages(from: string, to: string): Promise<void> {
	for await (const path of glob('**/*.html', { cwd: from })) {
		const html = await readFile(join(from, path), 'utf8');
		if (!html.includes('data-pagefind-body')) continue;
		await mkdir(dirname(join(to, path)), { recursive: true });
		await writeFile(join(to, path), inALine(html));
	}
}

/**
 * What stands in a page's body and is not its text: markers, lists and counts of sources, ways to other pages, heads of
 * tables, addresses, and the fields for the index itself, whose values count all the same.
 */
const unsearched = [
	'sup.ref',
	'[role="doc-endnotes"]',
	'.period',
	'.evidence',
	'.kicker a',
	'.versions header a',
	'thead',
	'caption',
	'dd a[href^="http"]',
	'[hidden]',
] as const;

/** Pagefind writes its own interfaces too, 420 KB that no page of this site loads. */
const unused = [
	'pagefind-component-ui.css',
	'pagefind-component-ui.js',
	'pagefind-highlight.js',
	'pagefind-modular-ui.css',
	'pagefind-modular-ui.js',
	'pagefind-ui.css',
	'pagefind-ui.js',
] as const;

/**
 * Makes a page's text read well when it stands in a line. Pagefind does not look into words joined by a no-break hyphen, takes a soft
 * hyphen for a letter, and makes one word of neighbours without a space between; heads of rows and of accounts need a colon.
 */
function inALine(html: string): string {
	return html
		.replaceAll('\u2011', '-')
		.replaceAll('\u00AD', '')
		.replaceAll(/>(?=<(?:dd|span)\b)/g, '> ')
		.replaceAll(/<\/(?:th|dt)>/g, ':$&')
		.replaceAll(/<span class="by">[^<]*/g, '$&:');
}

function accepted<Response extends { errors: string[] }>(response: Response): Response {
	if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
	return response;
}
