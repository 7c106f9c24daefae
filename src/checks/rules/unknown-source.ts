import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';

/** A citation of a source that has no entry, in prose or in fields. */
export const unknownSource: Rule = {
	id: 'unknown-source',
	severity: 'error',
	*check(record) {
		const known = new Set(record.ids('sources'));
		const suggest = (id: string) => record.renamed('sources', id) ?? nearest(id, known);
		for (const file of record.files) {
			for (const { path, source } of file.fieldCitations()) {
				if (!known.has(source)) yield file.atValue(path, `No source has the id \`${source}\`; expected a file sources/${source}.yaml.`, suggest(source));
			}
			for (const { label, offset } of file.prose.blocks.flatMap((block) => block.passages).flatMap((passage) => passage.references)) {
				if (label.type === 'source' && !known.has(label.source)) {
					yield file.atBody(
						offset,
						`The footnote \`[^${label.label}]\` cites no known source; expected a source's id, one with \`#\` and a locator, or a note (\`note-…\`).`,
						suggest(label.source),
					);
				}
			}
		}
	},
};
