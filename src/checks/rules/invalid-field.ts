import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import { issueRule, issueText } from '../schema-issue.ts';

/** A field whose value does not fit its schema. */
export const invalidField: Rule = {
	id: 'invalid-field',
	severity: 'error',
	*check({ files }) {
		for (const file of files) {
			for (const issue of file.issues) {
				if (issueRule(issue, file.value(issue.path)) !== 'invalid-field') continue;
				const value = file.value(issue.path);
				const choices = issue.code === 'invalid_value' ? issue.values.map(String) : [];
				const message = issueText(issue, value);
				if (issue.code === 'invalid_key') yield file.atKey(issue.path, message);
				else yield file.atValue(issue.path, message, typeof value === 'string' ? nearest(value, choices) : undefined);
			}
		}
	},
};
