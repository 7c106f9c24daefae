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
					const pages = await indexFolder(fileURLToPath(dir));
					logger.info(`${pages} pages can be searched.`);
				} finally {
					await close();
				}
			},
		},
	};
}

async function indexFolder(folder: string): Promise<number> {
	const { index } = accepted(await createIndex({ excludeSelectors: ['sup.ref', '[role="doc-endnotes"]'], keepIndexUrl: false }));
	if (!index) throw new Error('Pagefind made no index.');
	const { page_count } = accepted(await index.addDirectory({ path: folder }));
	accepted(await index.writeFiles({ outputPath: `${folder}/pagefind` }));
	return page_count;
}

function accepted<Response extends { errors: string[] }>(response: Response): Response {
	if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
	return response;
}
