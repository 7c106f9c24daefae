import { z } from 'astro/zod';

import { id, line, text } from './text.ts';

/** A term of the negotiation, such as the release of hostages: `topics/<id>.yaml`. */
export const topic = z.strictObject({
	/** Its name. Example: `Hostage release`. */
	name: line,
	/** Its place in tables, counted from 1. Example: `3`. */
	order: z.int().min(0).default(0),
	/** What belongs to it and what does not. */
	definition: text,
	/** Ids that this entry had before it was renamed; their addresses redirect here. */
	aliases: z.array(id).default([]),
});
