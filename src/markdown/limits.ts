import type { Nodes, Root } from 'mdast';

/** How deep the parts of a text may stand in each other. */
const deepestMarkdown = 50;

/** How many marks of one kind a text may hold that the parser tries to close, each time with the rest of the text. */
const mostMarks = 2000;

/**
 * What makes a text too costly to parse: thousands of marks that are never closed, or one line of nested lists and quotations. No
 * text of a record comes near it; without it one file could hold up every check for hours.
 */
export function excessIn(body: string): Excess | undefined {
	const nested = nestedLine.exec(body);
	if (nested) return { offset: nested.index, message: tooDeep };
	for (const mark of ['<', '{', '](', '[^']) {
		const offset = offsetOfMark(body, mark, mostMarks + 1);
		if (offset >= 0) return { offset, message: `The text holds more than ${mostMarks} marks \`${mark}\`; divide it.` };
	}
	return undefined;
}

/** The first node that stands too deep in others, which would exhaust whoever walks the tree. */
export function depthIn(root: Root): Excess | undefined {
	const waiting: { node: Nodes; depth: number }[] = [{ node: root, depth: 0 }];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const { node, depth } = next;
		if (depth > deepestMarkdown) return { offset: node.position?.start.offset ?? 0, message: tooDeep };
		if ('children' in node) for (const child of node.children.toReversed()) waiting.push({ node: child, depth: depth + 1 });
	}
	return undefined;
}

function offsetOfMark(text: string, mark: string, count: number): number {
	let at = -1;
	for (let found = 0; found < count; found += 1) {
		at = text.indexOf(mark, at + 1);
		if (at < 0) return -1;
	}
	return at;
}

const tooDeep = `Parts of the text stand more than ${deepestMarkdown} deep in each other.`;
const nestedLine = new RegExp(String.raw`^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){${deepestMarkdown + 1}}`, 'm');

/** Why a text is not parsed, and from where. */
export interface Excess {
	/** Where, in characters from the body's start. */
	offset: number;
	/** What, in a sentence. */
	message: string;
}
