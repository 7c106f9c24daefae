import type { Nodes } from 'mdast';

import { referencePattern } from '../markdown/label.ts';
import type { CheckedFile } from './checked-file.ts';

/** The words of a body, with everything that is no text (addresses, footnote labels, marks) blanked out, so that offsets stay true. */
export function bodyText({ document: { body }, tree }: CheckedFile): string {
	if (tree.type !== 'tree') return '';
	let text = '';
	for (const { start, end } of textRanges(tree.root)) {
		text += blank(body.slice(text.length, start));
		text += body.slice(start, end).replaceAll(referencePattern, blank);
	}
	return text;
}

function textRanges(node: Nodes): { start: number; end: number }[] {
	if (node.type === 'text' || node.type === 'inlineCode') return [{ start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }];
	return 'children' in node ? node.children.flatMap(textRanges) : [];
}

function blank(text: string): string {
	return text.replaceAll(/[^\n]/g, ' ');
}
