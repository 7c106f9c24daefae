import { dateOf } from './dates.ts';
import type { Entry } from './entries.ts';
import { daysBetween, periodOf, timesInForce } from './timeline.ts';
import { familyOf, type families } from './words.ts';

/**
 * The whole period as one picture that pages share, for a page to mark its own day in: a small bar for each event, stacked where days are
 * crowded, bands for agreements in force, a line for each new year. One unit is one day. Undefined for a record without events.
 */
export function periodPicture(events: readonly Entry<'events'>[], proposals: readonly Entry<'proposals'>[]): PeriodPicture | undefined {
	const period = periodOf(events);
	if (!period) return undefined;
	const since = (day: string) => daysBetween(period.start, day);
	const days = since(period.end) + 1;
	const years = Array.from({ length: Number(period.end.slice(0, 4)) - Number(period.start.slice(0, 4)) }, (_, index) =>
		since(`${Number(period.start.slice(0, 4)) + index + 1}-01-01`),
	);
	const heights = new Map<number, number>();
	const bars = events.map(({ fields }) => {
		const column = Math.floor(since(dateOf(fields.date).start) / barWidth);
		const level = heights.get(column) ?? 0;
		heights.set(column, level + 1);
		return { family: familyOf(fields.type), x: column * barWidth, level };
	});
	const bands = timesInForce(proposals, period.end).map(({ start, end }) => ({ from: since(start), to: Math.max(since(end) + 1, since(start) + 2) }));
	return { ...period, days, years, bars, bands, levels: Math.max(...heights.values(), 1) };
}

/** How wide the bar of an event is, in days. */
export const barWidth = 6;

/** The picture of a period. Places are in days from its first. */
export interface PeriodPicture {
	/** The first day, ISO 8601. */
	start: string;
	/** The last day, ISO 8601. */
	end: string;
	/** How many days it has. */
	days: number;
	/** Where new years begin. */
	years: number[];
	/** The events: where, of which family, and how high in its stack, counted from 0. */
	bars: { family: keyof typeof families; x: number; level: number }[];
	/** Agreements in force. */
	bands: { from: number; to: number }[];
	/** How many bars the highest stack has. */
	levels: number;
}
