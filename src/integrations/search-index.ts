import { glob, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

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
	const { index } = accepted(await createIndex({ excludeSelectors: [...unsearched], keepIndexUrl: false }));
	if (!index) throw new Error('Pagefind made no index.');
	const pages = (await Array.fromAsync(glob('**/*.html', { cwd: folder }))).toSorted();
	let searched = 0;
	for (const sourcePath of pages) {
		const content = await readFile(join(folder, sourcePath), 'utf8');
		if (!content.includes('data-pagefind-body')) continue;
		accepted(await index.addHTMLFile({ sourcePath, content: inWords(content) }));
		searched++;
	}
	accepted(await index.writeFiles({ outputPath: join(folder, 'pagefind') }));
	for (const file of unused) await rm(join(folder, 'pagefind', file));
	return searched;
}

/**
 * What stands in a page's body and is not its text: markers, lists and counts of sources, ways to other pages, addresses, and the fields
 * for the index itself, whose values count all the same.
 */
const unsearched = ['sup.ref', '[role="doc-endnotes"]', '.evidence', '.kicker a', '.versions header a', 'dd a[href^="http"]', '[hidden]'] as const;

/** Pagefind writes its own interfaces too, 420 KB that no page of this site loads. */
const unused = ['pagefind-component-ui.css', 'pagefind-component-ui.js', 'pagefind-highlight.js', 'pagefind-modular-ui.css', 'pagefind-modular-ui.js', 'pagefind-ui.css', 'pagefind-ui.js'] as const;

/**
 * Parts a page into words as a reader does. Pagefind does not look into words joined by a no-break hyphen, takes a soft hyphen for a
 * letter, and makes one word of the ends of a term and its definition that have no space between.
 */
function inWords(html: string): string {
	return html.replaceAll('\u2011', '-').replaceAll('\u00AD', '').replaceAll(/(?<=>)(?=<(?:dd|span)\b)/g, ' ');
}

function accepted<Response extends { errors: string[] }>(response: Response): Response {
	if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
	return response;
}
