import { z } from 'astro/zod';

import { cite } from './cite.ts';
import { date } from './date.ts';
import { id, line, text } from './text.ts';

/** How exact the claimant was. */
const qualifiers = ['exact', 'about', 'at least', 'more than', 'up to'] as const;

/** One number, claimed by someone for a day. Either `value` or `range`. */
const figureValue = z
	.strictObject({
		/** The day (or month) that the number stands for, in EDTF. Example: `2023-12-02`. */
		asOf: date,
		/** The number. Example: `15207`. */
		value: z.number().optional(),
		/** The lowest and the highest number. Example: `[200, 250]`. */
		range: z.tuple([z.number(), z.number()]).optional(),
		/** How exact the claimant was, one of `qualifiers`. Example: `at least`. */
		qualifier: z.enum(qualifiers).default('exact'),
		/** Who says so: the id of an actor, or a name where it is nobody's. Example: `gaza-health-ministry`. */
		claimant: line,
		/** The sources of the number. */
		cite,
		/** What a reader must know of it. Example: `As-of is the date of the report.` */
		note: text.optional(),
	})
	.refine((entry) => (entry.value === undefined) !== (entry.range === undefined), {
		path: ['value'],
		params: { rule: 'missing-field' },
		error: 'must be given, or `range` in its place, not both',
	})
	.refine((entry) => entry.range === undefined || entry.range[0] <= entry.range[1], { path: ['range'], error: 'must have the lower number first' });

/** A series of numbers that count the same thing: `figures/<series>.yaml`. */
export const figure = z.strictObject({
	/** The name of the series. Without it the id is shown in words. Example: `Killed in Gaza`. */
	name: line.optional(),
	/** What is counted, by whom, and what is not. */
	definition: text,
	/** What one is, in the plural. Example: `people`. */
	unit: line,
	/** The numbers, each with its claimant. */
	values: z.array(figureValue).default([]),
	/** Ids that this entry had before it was renamed; their addresses redirect here. */
	aliases: z.array(id).default([]),
});
