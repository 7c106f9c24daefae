import type { Rule } from '../rule.ts';

/** A file that cannot be read as plain UTF-8 text with LF line ends, that is too long or too intricate, or that is a link. */
export const encoding: Rule = {
	id: 'encoding',
	severity: 'error',
	*check({ unreadable, files }) {
		for (const { path, reason, line, column } of unreadable) yield { path, line, column, message: `The file ${reason}.` };
		for (const file of files) if (file.tree.type === 'excessive') yield file.atBody(file.tree.offset, file.tree.message);
	},
};
