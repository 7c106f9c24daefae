import type { Rule } from '../rule.ts';

/** A file that cannot be read as plain UTF-8 text with LF line ends, that is too long, or that is a link. */
export const encoding: Rule = {
	id: 'encoding',
	severity: 'error',
	*check({ found }) {
		for (const file of found) {
			if (file.type === 'unreadable') yield { path: file.path, line: 1, column: 1, message: `The file ${file.reason}.` };
		}
	},
};
