import { z } from 'astro/zod';

import { id, language, line, text } from './text.ts';

/** A page about the record itself: `pages/<id>.md`, shown under `/about/`. */
export const page = z.strictObject({
	/** Its title. Example: `Editorial policy`. */
	title: line,
	/** One or two sentences that stand alone in a list. */
	summary: text.optional(),
	/** Its place in the list, counted from 1. */
	order: z.int().min(0).default(0),
	/** The language that it is written in, as a BCP 47 tag; left out where it is the site's. Its page mirrors where that is written from right to left. Example: `ar`. */
	language: language.optional(),
	/** Ids that this entry had before it was renamed; their addresses redirect here. */
	aliases: z.array(id).default([]),
});
