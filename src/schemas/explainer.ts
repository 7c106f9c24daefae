import { z } from 'astro/zod';

import { id, language, line, text } from './text.ts';

/** A long read that places charts and comparisons: `explainers/<id>.mdx`. */
export const explainer = z.strictObject({
	/** Its title. Example: `How the talks worked`. */
	title: line,
	/** One or two sentences that stand alone in a list. */
	summary: text.optional(),
	/** Its place in the list, counted from 1. */
	order: z.int().min(0).default(0),
	/** What it explains: the `talks`, whose paragraphs need citations, or the `record` itself, whose do not. */
	subject: z.enum(['talks', 'record']).default('talks'),
	/** The language that it is written in, as a BCP 47 tag; left out where it is the site's. Its page mirrors where that is written from right to left. Example: `ar`. */
	language: language.optional(),
	/** Ids that this entry had before it was renamed; their addresses redirect here. */
	aliases: z.array(id).default([]),
});
