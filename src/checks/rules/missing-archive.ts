import type { Rule } from '../rule.ts';

/** A source on the web without an archived copy that was seen. */
export const missingArchive: Rule = {
	id: 'missing-archive',
	severity: 'info',
	*check(record) {
		for (const file of record.in('sources')) {
			if (file.value(['url']) !== undefined && file.value(['archive']) === undefined)
				yield file.atKey(['url'], 'The source has no archived copy; look for one, and add its address under `archive` once you have seen it.');
		}
	},
};
