import edtf from 'edtf';

/**
 * Reads a date in the part of EDTF level 1 (ISO 8601-2) that a record uses: `2024-05-31`, `2024-05`, `2024`, an interval
 * `2024-05-31/2024-06-02`, each with a trailing `~` for "approximately". Days are days in UTC. An interval that ends before it
 * begins is read as written; the rule `date-mismatch` judges it.
 */
export function readDate(written: string): DateReading {
	const known = readings.get(written);
	if (known) return known;
	const reading = readOnce(written);
	readings.set(written, reading);
	return reading;
}

/** Reads a date that the checker has passed. Throws a RangeError for anything else. */
export function dateOf(written: string): RecordDate {
	const reading = readDate(written);
	if (reading.type === 'date') return reading.date;
	throw new RangeError(`\`${written}\` ${reading.message}`);
}

/** Orders dates by their first day, then by their last: a day stands before the month that begins with it. */
export function compareDates(a: string, b: string): number {
	const [first, second] = [dateOf(a), dateOf(b)];
	return order(first.start, second.start) || order(first.end, second.end);
}

function readOnce(written: string): DateReading {
	if (!form.test(written)) return { type: 'error', message: formMessage };
	const approximate = written.includes('~');
	const [first = '', second] = written.split('/');
	const start = readPart(first);
	const end = second === undefined ? start : readPart(second);
	if (!start || !end) return { type: 'error', message: 'is not a day in the calendar' };
	const precision = second === undefined ? start.precision : 'interval';
	return { type: 'date', date: { edtf: written, start: start.first, end: end.last, precision, approximate } };
}

function readPart(part: string): { first: string; last: string; precision: 'day' | 'month' | 'year' } | undefined {
	try {
		const value = edtf(part);
		const precision = (['year', 'month', 'day'] as const)[part.replace('~', '').split('-').length - 1] ?? 'day';
		const [first, last] = [isoDay(value.min), isoDay(value.max)];
		// The library takes 29 February of a common year for 1 March.
		return first.startsWith(part.replace('~', '')) ? { first, last, precision } : undefined;
	} catch {
		return undefined;
	}
}

function isoDay(milliseconds: number): string {
	return new Date(milliseconds).toISOString().slice(0, 10);
}

function order(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

const part = String.raw`\d{4}(-\d{2}(-\d{2})?)?~?`;
const form = new RegExp(`^${part}(/${part})?$`);
const formMessage = 'is not a date of the form 2024-05-31, 2024-05, 2024 or 2024-05-31/2024-06-02, each with ~ at its end where approximate';
const readings = new Map<string, DateReading>();

/** What came of reading a date. */
export type DateReading = { type: 'date'; date: RecordDate } | { type: 'error'; message: string };

/** A date with its bounds. */
export interface RecordDate {
	/** As written. Example: `2024-05~`. */
	edtf: string;
	/** The first day, ISO 8601. Example: `2024-05-01`. */
	start: string;
	/** The last day, ISO 8601. Example: `2024-05-31`. */
	end: string;
	/** To what it is exact. */
	precision: 'day' | 'month' | 'year' | 'interval';
	/** True where it is only approximately known. */
	approximate: boolean;
}
