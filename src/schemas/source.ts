import { z } from 'astro/zod';

import { date } from './date.ts';
import { id, language, line, text, webAddress } from './text.ts';

/** The kinds of source. */
const sourceKinds = ['agency', 'news', 'broadcast', 'live-blog', 'official', 'un', 'ngo', 'analysis', 'opinion', 'document', 'reference'] as const;

/** A page, document or broadcast that statements stand on: `sources/<id>.yaml`. */
export const source = z
	.strictObject({
		/** The title as printed. Left out where it is not known; then `description` stands in its place. Example: `Hamas proposes ceasefire plan`. */
		title: line.optional(),
		/** What the source is, in this record's own words, where its title is not known; shown as ours. Example: `Report on the Paris draft`. */
		description: line.optional(),
		/** Where it was published: the id of a publisher. Example: `reuters`. */
		publisher: id,
		/** Whose reporting it is, where that is not the publisher: the id of a publisher. Example: `associated-press`. */
		originator: id.optional(),
		/** The authors as printed. Example: `[Nidal al-Mughrabi]`. */
		authors: z.array(line).default([]),
		/** When it was published, in EDTF; left out where unknown. Example: `2024-02-27`. */
		published: date.optional(),
		/** When it was read, in EDTF. Example: `2026-11-02`. */
		accessed: date.optional(),
		/** Its address, without tracking parameters. */
		url: webAddress.optional(),
		/** The address of a capture in a web archive that was seen to hold it; never a made-up one. */
		archive: webAddress.optional(),
		/** The language it is in, as a BCP 47 tag. Example: `en`. */
		language: language.default('en'),
		/** The language it was translated from, as a BCP 47 tag. Example: `ar`. */
		translatedFrom: language.optional(),
		/** What kind of source it is, one of `sourceKinds`. Example: `agency`. */
		kind: z.enum(sourceKinds).default('news'),
		/** Formal identifiers by their scheme. Example: `{ un: S/RES/2735 (2024) }`. */
		identifiers: z.record(z.string().regex(/^[a-z][a-z-]*$/, 'must be a scheme in lower-case letters'), line).default({}),
		/** What a reader must know of it: a machine translation, a repost, an opinion. Example: `Text of an agency, republished.` */
		note: text.optional(),
		/** Ids that this entry had before it was renamed; their addresses redirect here. */
		aliases: z.array(id).default([]),
	})
	.refine((entry) => entry.title !== undefined || entry.description !== undefined, {
		path: ['title'],
		params: { rule: 'missing-field' },
		error: 'is required; where it is not known, say in `description` what the source is',
	});
