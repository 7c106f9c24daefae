/** A stretch of an excerpt. */
export interface Run {
	text: string;
	/** Whether it is a word that was searched for. */
	hit: boolean;
}

/** Reads an excerpt: text in which `<mark>` is the only element. Nothing of it is ever handed to the browser's HTML parser. */
export function readExcerpt(excerpt: string): Run[] {
	return excerpt
		.split(/(<mark>.*?<\/mark>)/s)
		.filter((piece) => piece !== '')
		.map((piece) => (piece.startsWith('<mark>') ? { text: decode(piece.slice(6, -7)), hit: true } : { text: decode(piece), hit: false }));
}

/** Drops a page's title, and what stands before it, from the beginning of an excerpt: the reader has just read it. */
export function withoutTitle(runs: readonly Run[], title: string): readonly Run[] {
	const text = runs.map((run) => run.text).join('');
	const at = text.indexOf(title);
	const end = at + title.length + (/^\.?\s*/.exec(text.slice(at + title.length))?.[0].length ?? 0);
	if (at < 0 || text.length - end < 40) return runs;
	let passed = 0;
	return runs.flatMap((run) => {
		const skip = Math.max(0, end - passed);
		passed += run.text.length;
		return skip < run.text.length ? [{ ...run, text: run.text.slice(skip) }] : [];
	});
}

/** An excerpt as nodes, its hits marked. */
export function excerptNodes(runs: readonly Run[]): (string | HTMLElement)[] {
	return runs.map(({ text, hit }) => {
		if (!hit) return text;
		const mark = document.createElement('mark');
		mark.textContent = text;
		return mark;
	});
}

/** The library escapes these two and nothing else. */
function decode(text: string): string {
	return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
