import { z } from 'astro/zod';

import { date } from './date.ts';
import { id, ids, language, line, text } from './text.ts';

/** The kinds of event, in the order in which filters show them. */
export const eventTypes = [
	'proposal',
	'response',
	'talks',
	'agreement',
	'implementation',
	'violation',
	'statement',
	'military',
	'humanitarian',
	'un',
	'legal',
] as const;

/** An event: `events/<yyyy-mm-dd>-<slug>.md`, with its account in the body. */
export const event = z.strictObject({
	/** Who did what, without motives. Example: `Hamas answers the Paris framework with a plan of three phases`. */
	title: line,
	/** When it happened, in EDTF. Example: `2024-02-06`. */
	date,
	/** The kind of event, one of `eventTypes`. Example: `response`. */
	type: z.enum(eventTypes),
	/** Where it happened, as plain names. Example: `[Doha, Jerusalem]`. */
	places: z.array(line).default([]),
	/** Who took part: ids of actors. Example: `[hamas, qatar]`. */
	actors: ids.default([]),
	/** The proposals that it concerns: ids. Example: `[2024-02-hamas-135-days]`. */
	proposals: ids.default([]),
	/** The terms of the negotiation that it concerns: ids of topics. Example: `[hostage-release]`. */
	topics: ids.default([]),
	/** Other events that a reader of this one should know: ids. Example: `[2024-02-07-netanyahu-rejects-hamas-plan]`. */
	related: ids.default([]),
	/** One or two sentences that stand alone in a list or a search hit; said again, and cited, in the body. Without it the body's first sentence is shown. */
	summary: text.optional(),
	/** The language that it is written in, as a BCP 47 tag; left out where it is the site's. Its page mirrors where that is written from right to left. Example: `ar`. */
	language: language.optional(),
	/** Ids that this entry had before it was renamed; their addresses redirect here. Example: `[2024-02-06-hamas-answer]`. */
	aliases: z.array(id).default([]),
});
