import type { Rule } from '../rule.ts';
import { fieldName, issueRule } from '../schema-issue.ts';

/** A required field that is not there. */
export const missingField: Rule = {
	id: 'missing-field',
	severity: 'error',
	*check({ files }) {
		for (const file of files) {
			for (const issue of file.issues) {
				if (issueRule(issue, file.value(issue.path)) !== 'missing-field') continue;
				const detail = issue.code === 'custom' ? ` ${issue.message}` : ' is missing';
				yield file.atValue(issue.path, `\`${fieldName(issue.path) || 'title'}\`${detail}.`);
			}
		}
	},
};
