import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';

import { contentFolder } from './src/content/folder.ts';
import { plainDynamicImport } from './src/integrations/plain-dynamic-import.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { features } from './src/markdown/parse.ts';
import { recordMarkdown } from './src/markdown/plugin.ts';
import { site } from './src/site.ts';

export default defineConfig({
	site: site.url,
	// `scripts/site-build.ts` says where; it puts the finished site in its place.
	outDir: process.env['BUILD_DIR'] ?? '.cache/site',
	cacheDir: '.cache/astro',
	trailingSlash: 'always',
	// The default, `jsx`, takes away the space between a word and a link on the next line.
	compressHTML: true,
	prerenderConflictBehavior: 'error',
	// Editors complete and check the fields of Markdown files by the same schemas.
	experimental: { contentIntellisense: true },
	devToolbar: { enabled: false },
	markdown: {
		// Highlighted code comes with inline styles, which the policy forbids.
		syntaxHighlight: false,
		processor: satteri({ features: { ...features, smartPunctuation: false }, mdastPlugins: [recordMarkdown()] }),
	},
	integrations: [mdx(), sitemap({ filter: (page) => !/\/(404|search)\/?$|\/cite\//.test(page) }), searchIndex()],
	build: {
		// The policy allows no inline script and no inline style.
		inlineStylesheets: 'never',
		assets: 'assets',
		// While one picture is turned into dots, on a processor of its own, the next is drawn.
		concurrency: 2,
	},
	vite: {
		cacheDir: '.cache/vite',
		plugins: [tailwindcss(), plainDynamicImport()],
		build: { assetsInlineLimit: 0 },
		server: { fs: { allow: ['.', contentFolder()] } },
	},
});
