import { addressOf } from './addresses.ts';
import { responseAnchors } from './anchors.ts';
import { compareDates } from './dates.ts';
import type { Entry } from './entries.ts';
import { knownFrom, undated } from './known-from.ts';
import type { JoinedRecord } from './record.ts';

/** What each actor said to a proposal, in order of time, each change of mind as a step; what only others said for it is left out. */
export function answersTo(record: JoinedRecord, { id, fields }: Entry<'proposals'>): Answers[] {
	const anchors = responseAnchors(fields.responses);
	const responses = fields.responses.map((response, index) => ({ ...response, url: `${addressOf('proposals', id)}#${id}--${anchors[index] ?? ''}` }));
	const answers = new Map<string, Answers>();
	for (const { actor, date, position, cite, url } of responses.toSorted((a, b) => compareDates(a.date, b.date))) {
		if (position === 'unclear') continue;
		const known = answers.get(actor) ?? { actor: record.get('actors', actor), steps: [] };
		if (known.steps.at(-1)?.position !== position) known.steps.push({ date, position, url, known: knownFrom(record, cite, date) ?? undated });
		answers.set(actor, known);
	}
	return [...answers.values()];
}

/** What an actor said to a proposal: one step, or more where it changed its answer. */
export interface Answers {
	actor: Entry<'actors'>;
	/** Each with its place on the proposal's page, and the day from which on it was known; `undated` where no day is. */
	steps: { date: string; position: Position; url: string; known: string }[];
}

/** An answer as a word of the schema. */
export type Position = Entry<'proposals'>['fields']['responses'][number]['position'];
