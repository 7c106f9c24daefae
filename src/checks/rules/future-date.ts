import { readDate } from '../../record/dates.ts';
import type { Rule } from '../rule.ts';

/** A date that has not come yet. */
export const futureDate: Rule = {
	id: 'future-date',
	severity: 'warning',
	*check({ files, today }) {
		for (const file of files) {
			for (const { path, value } of ['date', 'published', 'accessed', 'responses.*.date', 'values.*.asOf', 'implementation.*.date'].flatMap((field) =>
				file.values(field),
			)) {
				const reading = typeof value === 'string' || typeof value === 'number' ? readDate(String(value)) : undefined;
				if (reading?.type === 'date' && reading.date.start > today) yield file.atValue(path, `The date \`${String(value)}\` lies in the future.`);
			}
		}
	},
};
