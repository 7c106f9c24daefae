import type { Rule } from '../rule.ts';

/** A source that nothing cites. */
export const unusedSource: Rule = {
	id: 'unused-source',
	severity: 'warning',
	*check(record) {
		const used = new Set(record.files.flatMap((file) => file.sources()));
		for (const file of record.in('sources')) {
			if (!used.has(file.id)) yield file.at(0, `Nothing cites the source \`${file.id}\`; cite it or remove it.`);
		}
	},
};
