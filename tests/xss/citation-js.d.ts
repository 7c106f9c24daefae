/** What the tests use of Citation.js besides the record itself: reading a bibliography back. */
declare module '@citation-js/core' {
	export class Cite {
		constructor(text: string);
		data: unknown[];
	}
}
