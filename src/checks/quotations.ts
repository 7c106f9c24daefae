/** The quotations of a text, with where each begins. Straight and curly double marks and guillemets count. */
export function quotationsIn(text: string): { text: string; offset: number }[] {
	return [...text.matchAll(quotation)].map((match) => ({ text: match[0].slice(1, -1), offset: match.index }));
}

/** A text with its quotations blanked out, as long as before. */
export function withoutQuotations(text: string): string {
	return text.replaceAll(quotation, (found) => ' '.repeat(found.length));
}

// A quotation ends in its paragraph, so that one forgotten mark does not swallow a page.
const quotation = /"(?:[^"\n]|\n(?!\n))*"|“(?:[^”\n]|\n(?!\n))*”|«(?:[^»\n]|\n(?!\n))*»/g;
