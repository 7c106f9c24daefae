import { z } from 'astro/zod';

import { cite } from './cite.ts';
import { date } from './date.ts';
import { id, ids, line, text } from './text.ts';

/** What became of a proposal. */
export const proposalStatuses = ['pending', 'accepted', 'rejected', 'countered', 'superseded', 'lapsed', 'partly-implemented', 'implemented'] as const;

/** What an actor said to a proposal; `unclear` where only others spoke for it. */
export const positions = ['accepts', 'accepts-with-reservations', 'counter-proposes', 'rejects', 'unclear'] as const;

/** One term of a proposal. */
const term = z.strictObject({
	/** What the term is about: the id of a topic. Example: `hostage-release`. */
	topic: id,
	/** The phase it belongs to, counted from 1; left out where the text has none. Example: `1`. */
	phase: z.int().min(1).max(20).nullish(),
	/** The term in the record's own words, with the claimant where only one speaks of it. Example: `About 400 prisoners, ten for one, Reuters reported.` */
	text,
	/**
	 * How it stands to what the text before this one said on the same topic (and phase), as far as our sources go: `same` or `changed`. Left
	 * out where the text before says nothing on it, which shows as new. Example: `changed`.
	 */
	since: z.enum(['same', 'changed']).optional(),
	/** The sources of the term. */
	cite,
});

/** The time in which an agreement was in force. */
const inForce = z.strictObject({
	/** What it was called, in a word for the timeline. Example: `Truce`. */
	name: line,
	/** The first day, in EDTF. Example: `2023-11-24`. */
	from: date,
	/** The last day, in EDTF; left out where it still held at the last entry of the record. Example: `2023-12-01`. */
	to: date.optional(),
	/** The sources of the dates. */
	cite,
});

/** One answer to a proposal. */
const response = z.strictObject({
	/** Who answered: the id of an actor. Example: `hamas`. */
	actor: id,
	/** When, in EDTF. Example: `2024-02-06`. */
	date,
	/** The answer as a word, one of `positions`; set from the party's own words only. Example: `counter-proposes`. */
	position: z.enum(positions),
	/** The answer in a sentence. Example: `Hamas handed Qatar and Egypt a plan of its own.` */
	text,
	/** The sources of the answer. */
	cite,
});

/** A term that something belongs to: the id of its topic, with its phase behind a slash where that matters. */
const termOf = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*(\/\d{1,2})?$/, 'must be the id of a topic, with its phase behind a slash where that matters');

/** One day or period that a text set for something, or that a party or a mediator set in speaking of it. */
const deadline = z.strictObject({
	/** The term that set it, where the record holds one: the id of its topic, with its phase behind a slash where that matters. Example: `phases/1`. */
	term: termOf.optional(),
	/** The day that it fell on, or the period from its first to its last day, in EDTF; it may lie in the future. Example: `2025-02-03`. */
	date,
	/** What was due, in a sentence, with how the day was counted where no source gives it. Example: `Talks on the second phase begin on day 16.` */
	text,
	/** The sources of the day and of what was due. */
	cite,
});

/** What a claim about a term says became of it. */
export const implementationStatuses = ['fulfilled', 'partly', 'delayed', 'breached', 'disputed'] as const;

/** One claim about what became of a term of an agreement that took effect. */
const implementation = z.strictObject({
	/** The term: the id of its topic, with its phase behind a slash where that matters. Example: `hostage-release/1`. */
	term: termOf,
	/** The day that the claim is about, in EDTF. Example: `2025-01-19`. */
	date,
	/** Who says so: the id of an actor, or a name in quotation marks where it is nobody's. Example: `icrc`. */
	claimant: line,
	/** What became of the term by this claim, one of `implementationStatuses`. Example: `fulfilled`. */
	status: z.enum(implementationStatuses),
	/** The claim in a sentence. Example: `Hamas handed three women to the Red Cross.` */
	text,
	/** The sources of the claim. */
	cite,
});

/** A proposal or agreement: `proposals/<yyyy-mm>-<slug>.md`, with its history in the body. */
export const proposal = z.strictObject({
	/** The name that this record uses. Example: `Paris framework of January 2024`. */
	name: line,
	/** When it was made, in EDTF. Example: `2024-01-28`. */
	date,
	/** What became of it, one of `proposalStatuses`. Example: `superseded`. */
	status: z.enum(proposalStatuses),
	/** One or two sentences that stand alone in a list or a search hit. */
	summary: text.optional(),
	/** When it was in force, for an agreement that took effect; a band on the timeline. */
	inForce: inForce.optional(),
	/** Who made it: ids of actors. Example: `[israel]`. */
	proposedBy: ids.default([]),
	/** Who passed it on: ids of actors. Example: `[qatar, egypt]`. */
	conveyedBy: ids.default([]),
	/** The proposals that it answers: ids. Example: `[2024-01-paris-framework]`. */
	respondsTo: ids.default([]),
	/** The proposals that it takes the place of: ids. Example: `[2024-02-paris-draft]`. */
	supersedes: ids.default([]),
	/** The terms, in the order of the text. */
	terms: z.array(term).default([]),
	/** The days and periods that it set, in order of time; a calendar file of the proposal holds them. */
	deadlines: z.array(deadline).default([]),
	/** The answers, in order of time. */
	responses: z.array(response).default([]),
	/** What became of the terms, for an agreement that took effect: dated claims by each side, in order of time. */
	implementation: z.array(implementation).default([]),
	/** Ids that this entry had before it was renamed; their addresses redirect here. */
	aliases: z.array(id).default([]),
});
