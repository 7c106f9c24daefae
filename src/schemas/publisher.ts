import { z } from 'astro/zod';

import { cite } from './cite.ts';
import { id, line, oneOf, text, webAddress } from './text.ts';

/** Who owns a publisher; `not known` where it was looked for and not found. */
export const ownerships = ['state', 'public', 'private', 'party', 'intergovernmental', 'NGO', 'not known'] as const;

/** An outlet, agency or body that publishes sources: `publishers/<id>.yaml`. */
export const publisher = z.strictObject({
	/** The name in one spelling. Example: `Associated Press`. */
	name: line,
	/** The country it is based in; left out where unknown. Example: `United States`. */
	country: line.optional(),
	/** Who owns it, one of `ownerships`. Example: `private`. */
	ownership: oneOf(ownerships).default('not known'),
	/** One neutral sentence on who it is and who pays for it. */
	sentence: text.optional(),
	/** The sources of that sentence. */
	cite,
	/** Its home page. */
	url: webAddress.optional(),
	/** Ids that this entry had before it was renamed; their addresses redirect here. */
	aliases: z.array(id).default([]),
});
