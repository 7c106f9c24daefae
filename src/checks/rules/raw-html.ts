import type { Nodes } from 'mdast';

import { clip } from '../../content/clip.ts';
import type { Rule } from '../rule.ts';

/** HTML in Markdown. A record's text is Markdown alone, so that no text can bring code to a reader. */
export const rawHtml: Rule = {
	id: 'raw-html',
	severity: 'error',
	*check({ files }) {
		for (const file of files) {
			if (file.tree.type !== 'tree') continue;
			for (const { value, offset } of htmlIn(file.tree.root)) {
				yield file.atBody(offset, `HTML (\`${clip(value)}\`) is not allowed; write Markdown, or \`&lt;\` for the sign itself.`);
			}
		}
	},
};

function htmlIn(node: Nodes): { value: string; offset: number }[] {
	if (node.type === 'html') return [{ value: node.value, offset: node.position?.start.offset ?? 0 }];
	return 'children' in node ? node.children.flatMap(htmlIn) : [];
}
