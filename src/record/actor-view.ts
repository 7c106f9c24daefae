import { addressOf } from './addresses.ts';
import { responsesElsewhere } from './compare.ts';
import { compareDates } from './dates.ts';
import type { Entry } from './entries.ts';
import type { JoinedRecord } from './record.ts';

/** What an actor said to which proposal, by date. The references lead to the sources of the proposal's page. */
export function positionsOf(record: JoinedRecord, actor: Entry<'actors'>) {
	return record
		.mentionsOf(actor, 'proposals')
		.flatMap((proposal) =>
			responsesElsewhere(record, proposal)
				.filter((response) => response.actor.id === actor.id)
				.map((response) => ({ ...response, proposal, url: `${addressOf('proposals', proposal.id)}#${response.anchor}` })),
		)
		.toSorted((a, b) => compareDates(a.date, b.date));
}

/** Words by which the search finds an actor besides its name: other spellings, and the name in its own script. */
export function searchWords(actor: Entry<'actors'>): string[] {
	const { aliases, names } = actor.fields;
	return [...aliases, ...Object.values(names).filter((name) => name !== undefined)];
}
