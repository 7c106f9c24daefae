import type { Nodes } from 'mdast';

import { forbidden } from '../../content/plain-file.ts';
import type { CheckedFile } from '../checked-file.ts';
import type { Finding, Rule } from '../rule.ts';

/** A file that cannot be read as plain UTF-8 text with LF line ends, that is too long or too intricate, or that is a link. */
export const encoding: Rule = {
	id: 'encoding',
	severity: 'error',
	*check({ unreadable, files }) {
		for (const { path, reason, line, column } of unreadable) yield { path, line, column, message: `The file ${reason}.` };
		for (const file of files) {
			if (file.tree.type === 'excessive') yield file.atBody(file.tree.offset, file.tree.message);
			yield* escapedSigns(file);
		}
	},
};

/** Characters that nobody sees, written as escapes in fields or as entities in prose. */
function* escapedSigns(file: CheckedFile): Iterable<Finding> {
	const message = 'The text holds an invisible control character, written as an escape or an entity; remove it.';
	for (const { path, value } of stringsIn(file.document.fields, [])) if (forbidden.test(value)) yield file.atValue(path, message);
	if (file.tree.type === 'tree') for (const offset of signsIn(file.tree.root)) yield file.atBody(offset, message);
}

/** Where a tree holds such a character: in text, or in the title of a link. */
function signsIn(node: Nodes): number[] {
	const texts = ['value' in node ? node.value : '', 'title' in node ? node.title : '', 'alt' in node ? node.alt : ''];
	const own = texts.some((text) => typeof text === 'string' && forbidden.test(text)) ? [node.position?.start.offset ?? 0] : [];
	return 'children' in node ? [...own, ...node.children.flatMap(signsIn)] : own;
}

function stringsIn(value: unknown, path: (string | number)[]): { path: (string | number)[]; value: string }[] {
	if (typeof value === 'string') return [{ path, value }];
	if (Array.isArray(value)) return value.flatMap((item, index) => stringsIn(item, [...path, index]));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, item]: [string, unknown]) => stringsIn(item, [...path, key]));
}
