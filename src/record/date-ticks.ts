import { scaleUtc } from 'd3-scale';

/** The dates that are named along a chart's axis, at most five, so that their names fit on a phone. The year stands where it first holds. */
export function dateTicks(first: Date, last: Date): DateTick[] {
	const dates = first.getTime() === last.getTime() ? [first] : roundDates(first, last);
	const [a, b] = dates;
	const days = a && b ? (b.getTime() - a.getTime()) / 86_400_000 : 0;
	return dates.map((date, index) => {
		const year = String(date.getUTCFullYear());
		if (days > 360) return { date, name: year, year: '' };
		const isNew = dates[index - 1]?.getUTCFullYear() !== date.getUTCFullYear();
		return { date, name: (days < 27 ? day : month).format(date), year: isNew ? year : '' };
	});
}

function roundDates(first: Date, last: Date): Date[] {
	const scale = scaleUtc([first, last], [0, 1]);
	const choices = [5, 4, 3, 2].map((count) => scale.ticks(count));
	const many = scale.ticks(5);
	const fewer = many.filter((_date, index) => index % Math.ceil(many.length / 5) === 0);
	return choices.find((dates) => dates.length > 1 && dates.length <= 5) ?? fewer;
}

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });

/** A date along an axis. */
export interface DateTick {
	date: Date;
	/** Its day and month, its month, or its year. Example: `24 Nov`. */
	name: string;
	/** Its year, under its name; empty where the tick before has the same. */
	year: string;
}
