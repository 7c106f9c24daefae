import { z } from 'astro/zod';

import { cite } from './cite.ts';
import { id, line, text } from './text.ts';

/** Who uses which word. */
const usage = z.strictObject({
	/** The word. Example: `captive`. */
	word: line,
	/** Who uses it. Example: `Iranian media and Al Jazeera`. */
	by: line,
	/** The sources that show it. */
	cite,
});

/** A word that needs explaining, or that sources choose differently: `glossary/<id>.md`. */
export const glossaryEntry = z.strictObject({
	/** The word, or the words it stands beside. Example: `hostage, captive`. */
	term: line,
	/** What it means in this record. */
	definition: text,
	/** Which sources use which word. */
	usage: z.array(usage).default([]),
	/** Which word this record uses, and when. */
	advice: text.optional(),
	/** Ids that this entry had before it was renamed; their addresses redirect here. */
	aliases: z.array(id).default([]),
});
