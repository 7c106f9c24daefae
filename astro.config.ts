import { createHash } from 'node:crypto';

import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';

import { contentFolder } from './src/content/folder.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { features } from './src/markdown/parse.ts';
import { recordMarkdown } from './src/markdown/plugin.ts';
import { site } from './src/site.ts';

// The build writes beside the old site and takes its place when whole.
const outDir = process.env['BUILD_DIR'] ?? process.env['OUT_DIR'] ?? 'dist';

export default defineConfig({
	site: site.url,
	outDir,
	// Builds of different records at one time must not share a cache.
	cacheDir: `./node_modules/.astro/${createHash('sha256').update(`${contentFolder()} ${process.env['OUT_DIR'] ?? ''}`).digest('hex').slice(0, 12)}`,
	trailingSlash: 'always',
	// The default takes away the space between a word and the citation behind it.
	compressHTML: false,
	prerenderConflictBehavior: 'error',
	devToolbar: { enabled: false },
	markdown: {
		// Highlighted code comes with inline styles, which the policy forbids.
		syntaxHighlight: false,
		processor: satteri({ features: { ...features, smartPunctuation: false }, mdastPlugins: [recordMarkdown()] }),
	},
	integrations: [mdx(), sitemap({ filter: (page) => !/\/(404|search)\/?$/.test(page) }), searchIndex()],
	// The policy allows no inline script and no inline style.
	build: { inlineStylesheets: 'never', assets: 'assets' },
	vite: {
		plugins: [tailwindcss()],
		build: { assetsInlineLimit: 0 },
		server: { fs: { allow: ['.', contentFolder()] } },
	},
});
