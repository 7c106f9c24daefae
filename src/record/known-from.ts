import { dateOf } from './dates.ts';
import type { Entry } from './entries.ts';
import type { JoinedRecord } from './record.ts';
import { periodOf } from './timeline.ts';

/**
 * From which day on a statement was known, for the views "as known on a day": the first day by which one of its sources had surely been
 * published, ISO 8601; undefined where no such day is known.
 *
 * - A source counts from the last day of its date: a month from its last day on, an approximate day from that day on.
 * - A source without a date makes nothing known.
 * - `since` is the date that the statement stands for: of an event, an answer, a text, a count. Sources from before its first day are its
 *   background and do not count, unless all of its sources are: then they announced it, and it was known from its first day on.
 *
 * Nothing is said about the words, which are today's. Example: an event of 6 February whose sources are of 2 and 7 February was known from
 * 7 February on.
 */
export function knownFrom(record: JoinedRecord, cite: readonly { source: string }[], since?: string): string | undefined {
	const days = cite.map(({ source }) => publishedBy(record.get('sources', source)));
	const dated = days.filter((day) => day !== undefined).toSorted();
	if (since === undefined) return dated[0];
	const { start } = dateOf(since);
	const announced = dated.length > 0 && dated.length === days.length;
	return dated.find((day) => day >= start) ?? (announced ? start : undefined);
}

/** From which day on an event was known: by the sources of its text. */
export function eventKnownFrom(record: JoinedRecord, event: Entry<'events'>): string | undefined {
	return knownFrom(record, record.prose(event).citations, event.fields.date);
}

/** From which day on it was known that there is a proposal: by the sources of its text and of its terms. */
export function proposalKnownFrom(record: JoinedRecord, proposal: Entry<'proposals'>): string | undefined {
	const { terms, date } = proposal.fields;
	return knownFrom(record, [...record.prose(proposal).citations, ...terms.flatMap(({ cite }) => cite)], date);
}

/** The day by which a source had surely been published; undefined where its date is not known. */
export function publishedBy({ fields }: Entry<'sources'>): string | undefined {
	return fields.published === undefined ? undefined : dateOf(fields.published).end;
}

/** The days that may be asked for: from the first event to the last dated source or event. Undefined for a record without events. */
export function knownRange({ entries }: JoinedRecord): { first: string; last: string } | undefined {
	const period = periodOf(entries.events);
	if (!period) return undefined;
	const days = entries.sources.map(publishedBy).filter((day) => day !== undefined);
	return { first: period.start, last: days.reduce((last, day) => (day > last ? day : last), period.end) };
}

/** The mark in place of a day where none is known. */
export const undated = 'undated';
