import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';

import { parseMarkdown } from '../../../src/markdown/parse.ts';

// The site reads Markdown with Sätteri, the style checks with remark-gfm; they must mean the same by it.
const texts = {
	'footnotes with and without definition': 'One.[^a-b] Two.[^c#p5][^note-x]\n\n[^c#p5]: Paragraph 5.\n[^note-x]: A note.[^d]\n',
	'lists, nested and loose': '- one\n- two\n  - three\n\n1. four\n\n2. five\n',
	'a table with links': '| a | b |\n| --- | --- |\n| [x](../proposals/y.md#terms) | `z` |\n',
	'quotations and breaks': '> He said "yes".\\\n> Then he left.\n\n***\n\nA ~~b~~ *c* **d**\n',
	'headings and bare addresses': '## One *two*\n\nSee https://example.org/a_b and <https://example.org>.\n',
};

describe('one dialect', () => {
	test.each(Object.entries(texts))('%s', (_name, text) => {
		expect(outline(parseMarkdown(text))).toEqual(outline(unified().use(remarkParse).use(remarkGfm).parse(text)));
	});
});

/** The kinds of node in order, and what they hold. */
function outline(node: Root | Nodes): unknown {
	const own = 'value' in node ? node.value : 'url' in node ? node.url : 'identifier' in node ? node.identifier : '';
	return 'children' in node ? [node.type, own, node.children.map(outline)] : [node.type, own];
}
