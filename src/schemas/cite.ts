import { z } from 'astro/zod';

import { id, line } from './text.ts';

/** One source with the place in it. Example: `{ source: ap-2024-06-10-vote, at: "para. 3" }`. */
const locatedCitation = z.strictObject({
	/** The id of the source. Example: `ap-2024-06-10-vote`. */
	source: id,
	/** Where in the source: a paragraph, page or minute, in words. Example: `para. 3`. */
	at: line,
});

/**
 * The sources of a value, each by id or by id and place. Example:
 * `[reuters-2024-02-27-draft, { source: ap-2024-06-10-vote, at: "para. 3" }]`. An empty or missing list is reported by the rule
 * `uncited-value`, which is why it is optional here.
 */
export const cite = z.array(z.union([id.transform((source): { source: string; at?: string } => ({ source })), locatedCitation])).default([]);
