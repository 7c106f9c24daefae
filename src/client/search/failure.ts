import { TimeLimitError } from './time-limit.ts';

/** Why a search failed, in words for the reader. */
export function failureInWords(error: unknown): string {
	if (import.meta.env.DEV) return 'Search needs a finished site: run npm run build, then npm start. While developing there is no index.';
	if (error instanceof TimeLimitError) return 'The search has not answered yet. It may still do; the indexes below lead to the same pages.';
	if (typeof WebAssembly === 'undefined') return 'Search needs WebAssembly, which this browser does not run. The indexes below lead to the same pages.';
	return 'The search could not be loaded. The indexes below lead to the same pages.';
}
