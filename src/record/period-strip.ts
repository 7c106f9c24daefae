import { dateOf } from './dates.ts';
import type { Entry } from './entries.ts';
import { daysBetween, periodOf, timesInForce, type InForce } from './timeline.ts';

/**
 * The whole period as a strip, a part for each year: marks for events, stacked where days are crowded so that none hides another, and
 * bands for agreements in force. One unit is one day.
 */
export function periodStrip(events: readonly Entry<'events'>[], proposals: readonly Entry<'proposals'>[]): PeriodStrip | undefined {
	const period = periodOf(events);
	if (!period) return undefined;
	const bands = timesInForce(proposals, period.end);
	const years = yearsBetween(period.start, period.end).map(({ year, start, end }) => {
		const inYear = events.filter(({ fields }) => dateOf(fields.date).start.startsWith(year));
		return {
			year,
			start,
			days: daysBetween(start, end) + 1,
			marks: stack(inYear, start),
			bands: bands
				.filter((band) => band.start <= end && band.end >= start)
				.map((band) => ({
					...band,
					from: daysBetween(start, band.start < start ? start : band.start),
					to: daysBetween(start, band.end > end ? end : band.end) + 1,
					begins: band.start >= start,
				})),
		};
	});
	return { ...period, years, levels: Math.max(...years.flatMap(({ marks }) => marks.map(({ level }) => level + 1)), 1) };
}

/** How far apart two columns of marks are, in days. */
export const columnWidth = 6;

function stack(events: readonly Entry<'events'>[], start: string): Mark[] {
	const columns = new Map<number, number>();
	return events.map((event) => {
		const column = Math.floor(daysBetween(start, dateOf(event.fields.date).start) / columnWidth);
		const level = columns.get(column) ?? 0;
		columns.set(column, level + 1);
		return { event, column, level };
	});
}

function yearsBetween(start: string, end: string): { year: string; start: string; end: string }[] {
	const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
	return Array.from({ length: last - first + 1 }, (_, index) => {
		const year = String(first + index);
		return { year, start: index === 0 ? `${start.slice(0, 7)}-01` : `${year}-01-01`, end: year === String(last) ? end : `${year}-12-31` };
	});
}

/** The strip of a period. */
export interface PeriodStrip {
	/** The first day, ISO 8601. */
	start: string;
	/** The last day, ISO 8601. */
	end: string;
	years: { year: string; start: string; days: number; marks: Mark[]; bands: (InForce & { from: number; to: number; begins: boolean })[] }[];
	/** How many marks the highest stack has. */
	levels: number;
}

/** An event in the strip. */
export interface Mark {
	event: Entry<'events'>;
	/** Its column within the year. */
	column: number;
	/** Its place in the stack, counted from 0 at the base. */
	level: number;
}
