import { dateOf } from './dates.ts';
import { calendarInWords } from './calendar-words.ts';
import type { Entry } from './entries.ts';

/** Events by year and month, in the order of time. */
export function byYearAndMonth(events: readonly Entry<'events'>[]): Year[] {
	const years: Year[] = [];
	for (const event of events) {
		const month = dateOf(event.fields.date).start.slice(0, 7);
		const year = month.slice(0, 4);
		const last = years.at(-1);
		const inYear = last?.year === year ? last : { year, months: [] };
		if (inYear !== last) years.push(inYear);
		const inMonth = inYear.months.at(-1);
		if (inMonth?.month === month) inMonth.events.push(event);
		else inYear.months.push({ month, name: calendarInWords(month), events: [event] });
	}
	return years;
}

/** From when to when events reach, as days; undefined where there is none. Worked out once for a list: every event's page asks for it. */
export function periodOf(events: readonly Entry<'events'>[]): Period | undefined {
	const known = periods.get(events);
	if (known) return known;
	const dates = events.map(({ fields }) => dateOf(fields.date));
	const [first] = dates;
	if (!first) return undefined;
	const period = { start: first.start, end: dates.reduce((latest, { end }) => (end > latest ? end : latest), first.end) };
	periods.set(events, period);
	return period;
}

/**
 * The times in which agreements were in force, as days, in order. One that still held at the record's last entry ends with `end`.
 */
export function timesInForce(proposals: readonly Entry<'proposals'>[], end: string): InForce[] {
	return proposals.flatMap((proposal) => {
		const { inForce } = proposal.fields;
		return inForce
			? [{ proposal, name: inForce.name, start: dateOf(inForce.from).start, end: inForce.to ? dateOf(inForce.to).end : end, open: inForce.to === undefined }]
			: [];
	});
}

/** From one day to another. Example: `daysBetween('2024-02-28', '2024-03-01')` gives 2. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

const periods = new WeakMap<readonly Entry<'events'>[], Period>();

/** From the first to the last day, ISO 8601. */
export interface Period {
	start: string;
	end: string;
}

/** A time in which an agreement was in force. */
export interface InForce {
	proposal: Entry<'proposals'>;
	/** Example: `Truce`. */
	name: string;
	/** The first day, ISO 8601. */
	start: string;
	/** The last day, ISO 8601. */
	end: string;
	/** True where it still held at the record's last entry. */
	open: boolean;
}

/** A year of the timeline. */
export interface Year {
	/** Example: `2024`. */
	year: string;
	months: { month: string; name: string; events: Entry<'events'>[] }[];
}
