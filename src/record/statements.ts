import { claimantOf } from './claimant.ts';
import type { AnyEntry } from './entries.ts';
import type { JoinedRecord } from './record.ts';
import { urlOf, valuesIn, type UseType } from './source-uses.ts';

/** Everything that an entry states, each with the address that leads to it: the sentences of its text, then its terms, answers or values. */
export function statementsOf(record: JoinedRecord, entry: AnyEntry): Statement[] {
	const { sentences } = record.prose(entry);
	const said = spokenBy(record, entry);
	return [
		...sentences.map(({ name, text }): Statement => ({ type: 'sentence', text, anchor: `${entry.id}--${name}`, url: urlOf(entry, name) })),
		...valuesIn(entry).map(({ type, text, anchor }, index): Statement => {
			const by = said[index];
			return { type, text: by ? `${by}: ${text}` : text, anchor: `${entry.id}--${anchor}`, url: urlOf(entry, anchor) };
		}),
	];
}

/** Whose the values of an entry are, where the value itself does not say it. */
function spokenBy(record: JoinedRecord, entry: AnyEntry): (string | undefined)[] {
	if (entry.collection === 'figures') return entry.fields.values.map(({ claimant }) => claimantOf(record, claimant).name);
	if (entry.collection === 'disputes') return entry.fields.versions.map(({ by }) => by);
	return [];
}

/** A statement of an entry. */
export interface Statement {
	type: UseType;
	/** The statement in words. */
	text: string;
	/** Its id on its page. Example: `2024-05-31-biden--s-1f0c9a2b`. */
	anchor: string;
	/** The address that leads to it and marks it. */
	url: string;
}
