import { collections } from '../../schemas/collections.ts';
import { knownFields } from '../known-fields.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import { fieldName } from '../schema-issue.ts';

/** A field that the schema does not know, most often a slip of the pen. */
export const unknownField: Rule = {
	id: 'unknown-field',
	severity: 'error',
	*check({ files }) {
		for (const file of files) {
			for (const issue of file.issues) {
				if (issue.code !== 'unrecognized_keys') continue;
				const missing = knownFields(collections[file.collection].schema, issue.path).filter((field) => file.value([...issue.path, field]) === undefined);
				for (const key of issue.keys) {
					yield file.atKey([...issue.path, key], `\`${fieldName([...issue.path, key])}\` is not a field of ${file.collection}.`, nearest(key, missing));
				}
			}
		}
	},
};
