import type { Rule } from '../rule.ts';

/** Fields that are not well-formed YAML, or use what a record has no use for. */
export const invalidYaml: Rule = {
	id: 'invalid-yaml',
	severity: 'error',
	*check({ files, words }) {
		for (const file of files) yield* file.document.faults.map(({ offset, message }) => file.at(offset, message));
		yield* words.faults;
	},
};
