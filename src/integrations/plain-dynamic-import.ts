import type { Plugin } from 'vite';

/**
 * Leaves a dynamic import in the browser as it is written. Vite wraps it in a helper that loads the parts of a script ahead, which is
 * larger than all else that a page loads, for a script that is fetched when a reader asks for the search.
 */
export function plainDynamicImport(): Plugin {
	return {
		name: 'plain-dynamic-import',
		enforce: 'pre',
		load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
	};
}
