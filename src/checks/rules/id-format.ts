import { isId } from '../../schemas/text.ts';
import type { Rule } from '../rule.ts';

/** A file name that is no id, or a file that is in no place for content. */
export const idFormat: Rule = {
	id: 'id-format',
	severity: 'error',
	*check({ found }) {
		for (const file of found) {
			if (file.type === 'misplaced')
				yield { path: file.path, line: 1, column: 1, message: `The file is not named like an entry; expected \`${file.expected}\`.` };
			else if (file.id !== '' && !isId(file.id))
				yield {
					path: file.path,
					line: 1,
					column: 1,
					message: `\`${file.id}\` is not an id: lower-case letters, digits and single hyphens.`,
					suggestion: toId(file.id),
				};
		}
	},
};

function toId(name: string): string | undefined {
	const id = name
		.normalize('NFKD')
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');
	return isId(id) ? id : undefined;
}
