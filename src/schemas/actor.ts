import { z } from 'astro/zod';

import { cite } from './cite.ts';
import { date } from './date.ts';
import { id, ids, line, oneOf, text } from './text.ts';

/** The kinds of actor. */
export const actorKinds = ['state', 'armed group', 'organisation', 'office', 'person', 'UN body'] as const;

/** An office or function that an actor held. */
const role = z.strictObject({
	/** The office in words. Example: `Prime minister of Israel`. */
	title: line,
	/** The actor it was held in: an id. Example: `israel`. */
	in: id.optional(),
	/** First day, in EDTF; left out where unknown. Example: `2022-12-29`. */
	from: date.optional(),
	/** Last day, in EDTF; left out while held or unknown. Example: `2024-11-05`. */
	to: date.optional(),
	/** The sources of the role. */
	cite,
});

/** Someone who acts in the record: `actors/<id>.md`, with a short body. */
export const actor = z.strictObject({
	/** The name in English, in this record's spelling. Example: `Hamas`. */
	name: line,
	/** What it is, one of `actorKinds`. Example: `armed group`. */
	kind: oneOf(actorKinds),
	/** One sentence that says who this is. */
	summary: text.optional(),
	/** The actors it belongs to: an id or a list of ids. Example: `israel`. */
	memberOf: z.union([id.transform((value) => [value]), ids]).default([]),
	/** Offices and functions with their dates. */
	roles: z.array(role).default([]),
	/**
	 * Other names and spellings, for search. One in the form of an id is also an address that the entry had before it was renamed, and
	 * redirects. Example: `[Islamic Resistance Movement, Harakat al-Muqawama al-Islamiya]`.
	 */
	aliases: z.array(line).default([]),
	/** The name in its own script, by language. Example: `{ ar: حماس, he: חמאס }`. */
	names: z
		.strictObject({
			/** In Arabic. Example: `قطر`. */
			ar: line.optional(),
			/** In Hebrew. Example: `קטאר`. */
			he: line.optional(),
		})
		.default({}),
});
