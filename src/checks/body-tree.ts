import type { Root } from 'mdast';

import { depthIn, excessIn, type Excess } from '../markdown/limits.ts';
import { parseMarkdown, parseMdx } from '../markdown/parse.ts';

/** The syntax tree of a body, or why there is none. Never throws. */
export function readTree(body: string, format: '.md' | '.mdx' | '.yaml'): BodyTree {
	const excess = excessIn(body);
	if (excess) return { type: 'excessive', ...excess };
	if (format !== '.mdx') return unlessDeep(parseMarkdown(body));
	try {
		return unlessDeep(parseMdx(body));
	} catch (error) {
		return malformed(body, error instanceof Error ? error.message : String(error));
	}
}

function unlessDeep(root: Root): BodyTree {
	const excess = depthIn(root);
	return excess ? { type: 'excessive', ...excess } : { type: 'tree', root };
}

/** The parser says where and what in one line: `3:5: Unexpected … (note: to create …) (mdx-jsx:unexpected-character)`. */
function malformed(body: string, report: string): BodyTree {
	const { line = '1', column = '1', what = report } = /^(?<line>\d+):(?<column>\d+): (?<what>[^\n]*)/.exec(report)?.groups ?? {};
	const message = what.replace(/ \((?:note|mdx-\w+):.*$/, '').replaceAll(/ \(\d+:\d+\)/g, '');
	return { type: 'malformed', message, offset: offsetOf(body, Number(line), Number(column)) };
}

function offsetOf(text: string, line: number, column: number): number {
	let start = 0;
	for (let each = 1; each < line; each += 1) start = text.indexOf('\n', start) + 1;
	return start + column - 1;
}

/** The syntax tree of a body; `malformed` where it is no MDX, `excessive` where it is too deep or too costly to read. */
export type BodyTree = { type: 'tree'; root: Root } | ({ type: 'malformed' | 'excessive' } & Excess);
