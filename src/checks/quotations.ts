/** The quotations of a text, with where each begins. Straight and curly double marks and guillemets count. */
export function quotationsIn(text: string): { text: string; offset: number }[] {
	const found: { text: string; offset: number }[] = [];
	let start = 0;
	// A quotation ends in its paragraph, so that one forgotten mark does not swallow a page.
	for (const paragraph of text.split(/(\n[ \t]*\n)/)) {
		for (const { text: quoted, offset } of quotationsInParagraph(paragraph)) found.push({ text: quoted, offset: start + offset });
		start += paragraph.length;
	}
	return found;
}

/** A text with its quotations blanked out, as long as before. */
export function withoutQuotations(text: string): string {
	let rest = '';
	for (const { text: quoted, offset } of quotationsIn(text)) rest += text.slice(rest.length, offset) + ' '.repeat(quoted.length + 2);
	return rest + text.slice(rest.length);
}

function quotationsInParagraph(paragraph: string): { text: string; offset: number }[] {
	const found: { text: string; offset: number }[] = [];
	const unclosed = new Set<string>();
	let end = -1;
	for (const { 0: open, index } of paragraph.matchAll(/["“«]/g)) {
		if (index <= end || unclosed.has(open)) continue;
		const close = paragraph.indexOf(closing[open] ?? open, index + 1);
		if (close < 0) {
			unclosed.add(open);
			continue;
		}
		found.push({ text: paragraph.slice(index + 1, close), offset: index });
		end = close;
	}
	return found;
}

const closing: Readonly<Record<string, string>> = { '“': '”', '«': '»' };
