import { addressOf } from './addresses.ts';
import type { JoinedRecord } from './record.ts';

/** Who makes a claim: an actor with a page of its own, or a name that is nobody's. */
export function claimantOf(record: JoinedRecord, claimant: string): Claimant {
	const actor = record.find('actors', claimant);
	return actor ? { name: actor.fields.name, url: addressOf('actors', actor.id) } : { name: claimant, url: undefined };
}

/** Someone who makes a claim. */
export interface Claimant {
	name: string;
	/** The address of the actor's page; none where it is no actor. */
	url: string | undefined;
}
