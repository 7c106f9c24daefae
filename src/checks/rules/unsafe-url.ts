import type { Rule } from '../rule.ts';
import { fieldName, issueRule } from '../schema-issue.ts';
import { isUnsafe } from '../url-scheme.ts';

/** An address, in a link or a field, with a scheme other than http and https. */
export const unsafeUrl: Rule = {
	id: 'unsafe-url',
	severity: 'error',
	*check({ files }) {
		for (const file of files) {
			for (const { url, offset } of file.prose.links) {
				if (isUnsafe(url)) yield file.atBody(offset, `The address \`${url}\` is not allowed; an address begins with https:// or http://.`);
			}
			for (const issue of file.issues) {
				if (issueRule(issue, file.value(issue.path)) === 'unsafe-url') yield file.atValue(issue.path, `\`${fieldName(issue.path)}\` ${issue.message}.`);
			}
		}
	},
};
