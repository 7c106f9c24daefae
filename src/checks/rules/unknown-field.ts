import { collections } from '../../schemas/collections.ts';
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
				const known = issue.path.length === 0 ? Object.keys(collections[file.collection].schema.shape) : knownBeside(file.value(issue.path));
				for (const key of issue.keys) {
					yield file.atKey([...issue.path, key], `\`${fieldName([...issue.path, key])}\` is not a field of ${file.collection}.`, nearest(key, known));
				}
			}
		}
	},
};

function knownBeside(value: unknown): string[] {
	const fields = ['topic', 'phase', 'text', 'cite', 'actor', 'date', 'position', 'asOf', 'value', 'range', 'qualifier', 'claimant', 'note', 'by', 'title', 'in', 'from', 'to', 'word', 'source', 'at', 'ar', 'he'];
	const present = typeof value === 'object' && value !== null ? Object.keys(value) : [];
	return fields.filter((field) => !present.includes(field));
}
