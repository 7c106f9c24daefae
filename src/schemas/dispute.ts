import { z } from 'astro/zod';

import { cite } from './cite.ts';
import { id, ids, line, text } from './text.ts';

/** One account of a disputed matter. */
const version = z.strictObject({
	/** Whose account it is, in words, where the text does not begin with it. Example: `Israeli officials, to Axios`. */
	by: line.optional(),
	/** The account, with its claimant. */
	text,
	/** The sources of the account. */
	cite,
});

/** A matter on which sources differ: `disputes/<id>.md`. */
export const dispute = z.strictObject({
	/** What is disputed, as a question. Example: `Who ended the truce on 1 December 2023?` */
	question: line,
	/** The accounts, side by side. */
	versions: z.array(version).min(1, 'must hold at least one account'),
	/** What would settle it. Example: `The text of the list handed to the mediators.` */
	settle: text.optional(),
	/** The events that it concerns: ids. */
	events: ids.default([]),
	/** The proposals that it concerns: ids. */
	proposals: ids.default([]),
	/** The series of figures that it concerns: ids. */
	figures: ids.default([]),
	/** The terms of the negotiation that it concerns: ids of topics. */
	topics: ids.default([]),
	/** The actors whose accounts they are: ids. */
	actors: ids.default([]),
	/** Ids that this entry had before it was renamed; their addresses redirect here. */
	aliases: z.array(id).default([]),
});
