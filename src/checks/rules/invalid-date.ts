import { clip } from '../../content/clip.ts';
import type { Rule } from '../rule.ts';
import { fieldName, issueRule } from '../schema-issue.ts';

/** A date that is not in the part of EDTF that a record uses, or not in the calendar. */
export const invalidDate: Rule = {
	id: 'invalid-date',
	severity: 'error',
	*check({ files }) {
		for (const file of files) {
			for (const issue of file.issues) {
				if (issueRule(issue, file.value(issue.path)) !== 'invalid-date') continue;
				yield file.atValue(issue.path, `\`${fieldName(issue.path)}\`: \`${clip(String(file.value(issue.path)))}\` ${issue.message}.`);
			}
		}
	},
};
