import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';

/** A reference to a note, or to a source with a locator, that the body does not define. */
export const undefinedFootnote: Rule = {
	id: 'undefined-footnote',
	severity: 'error',
	*check({ files }) {
		for (const file of files) {
			for (const { label, offset, defined } of file.prose.blocks.flatMap((block) => block.passages).flatMap((passage) => passage.references)) {
				if (defined || (label.type === 'source' && label.locator === undefined)) continue;
				const expected = label.type === 'note' ? 'the note' : 'the place in the source';
				yield file.atBody(
					offset,
					`The footnote \`[^${label.label}]\` has no definition; write ${expected} in a line \`[^${label.label}]: …\`.`,
					nearest(
						label.label,
						file.prose.definitions.map((definition) => definition.label.label),
					),
				);
			}
		}
	},
};
