import type { Rule } from '../rule.ts';

/** The fields that hold statements with sources of their own, and what they are called. */
const statements = [
	['proposals', 'terms.*', 'term'],
	['proposals', 'deadlines.*', 'deadline'],
	['proposals', 'responses.*', 'response'],
	['proposals', 'implementation.*', 'claim'],
	['proposals', 'inForce', 'time in force'],
	['figures', 'values.*', 'value'],
	['disputes', 'versions.*', 'version'],
] as const;

/** A term, deadline, response, value or version without a source, or a publisher's sentence without one. */
export const uncitedValue: Rule = {
	id: 'uncited-value',
	severity: 'error',
	*check({ files }) {
		for (const file of files) {
			for (const [collection, pattern, name] of statements) {
				if (file.collection !== collection) continue;
				for (const { path } of file.values(pattern)) {
					if (isUncited(file.value([...path, 'cite']))) yield file.atValue(path, `The ${name} cites no source; add \`cite: [source-id]\`.`);
				}
			}
			if (file.collection === 'publishers' && file.value(['sentence']) !== undefined && isUncited(file.value(['cite']))) {
				yield file.atKey(['sentence'], 'The sentence on the publisher cites no source; add `cite: [source-id]`.');
			}
		}
	},
};

function isUncited(cite: unknown): boolean {
	return cite === undefined || cite === null || (Array.isArray(cite) && cite.length === 0);
}
