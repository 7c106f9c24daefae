import { z } from 'astro/zod';

import { readDate } from '../record/dates.ts';

/**
 * A date in the Extended Date/Time Format (EDTF, ISO 8601-2), level 1, as far as this record uses it: a day `2024-05-31`, a month
 * `2024-05`, a year `2024`, an interval `2024-05-31/2024-06-02`, each approximate with a trailing tilde: `2024-05-31~`.
 * Kept as the text that was written; `readDate` gives its parts.
 */
export const date = z.union([z.string(), z.number()], { error: 'must be a date, as in 2024-05-31' }).transform((value, context) => {
	const result = readDate(String(value));
	if (result.type === 'date') return result.date.edtf;
	context.addIssue({ code: 'custom', message: result.message, params: { rule: 'invalid-date' } });
	return z.NEVER;
});
