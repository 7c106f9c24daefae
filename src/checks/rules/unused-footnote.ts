import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';

/** A footnote that is defined but that no sentence refers to, or that is defined a second time, which no reader would see. */
export const unusedFootnote: Rule = {
	id: 'unused-footnote',
	severity: 'error',
	*check({ files }) {
		for (const file of files) {
			const used = new Set(file.prose.blocks.flatMap((block) => block.passages).flatMap((passage) => passage.references.map(({ label }) => label.label)));
			const defined = new Set<string>();
			for (const { label, offset } of file.prose.definitions) {
				if (defined.has(label.label))
					yield file.atBody(offset, `The footnote \`[^${label.label}]\` is defined twice; only the first definition would be shown.`);
				else if (!used.has(label.label))
					yield file.atBody(offset, `The footnote \`[^${label.label}]\` is defined but never used; cite it or remove it.`, nearest(label.label, used));
				defined.add(label.label);
			}
		}
	},
};
