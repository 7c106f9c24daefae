import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';

/** An address that was once published and that the site no longer has. */
export const missingPermalink: Rule = {
	id: 'missing-permalink',
	severity: 'error',
	*check(record) {
		for (const [index, line] of record.permalinks.entries()) {
			const address = line.trim();
			if (address === '' || address.startsWith('#') || record.addresses().has(address)) continue;
			const fix = 'list the old id under `aliases` of the entry that took its place';
			yield {
				path: 'permalinks.txt',
				line: index + 1,
				column: 1,
				message: `The address \`${address}\` was published once and is neither built nor redirected; ${fix}.`,
				suggestion: nearest(address, record.addresses()),
			};
		}
	},
};
