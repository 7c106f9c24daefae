/** The part of Citation.js that this record uses; the packages come without types. */
declare module '@citation-js/core' {
	export const plugins: {
		config: { get(plugin: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean } } };
		output: {
			format(format: 'biblatex' | 'data', items: readonly object[], options?: { format: 'text' }): string;
			format(format: 'ris', items: readonly object[], options: { format: 'object' }): Record<string, string | string[]>[];
		};
	};
}

declare module '@citation-js/plugin-bibtex' {}

declare module '@citation-js/plugin-ris' {}
