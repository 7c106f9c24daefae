import { createEvents, type EventAttributes } from 'ics';

import { dateInWords, precisionInWords } from '../record/date-words.ts';
import { dateOf } from '../record/dates.ts';
import { titleOf, type Entry } from '../record/entries.ts';
import type { JoinedRecord } from '../record/record.ts';
import { summaryOf } from '../record/summary.ts';
import { typeInWords } from '../record/words.ts';
import { site } from '../site.ts';
import { pageOf } from './addresses.ts';

/**
 * The events as an iCalendar file: each from its first to its last day, all day. Nothing in it depends on when it was made: the time
 * stamp of an event is its first day.
 */
export function calendar(record: JoinedRecord): string {
	const { events } = record.entries;
	const { error, value } = createEvents(
		events.map((event) => calendarEvent(record, event)),
		{ productId: `-//${site.name}//EN`, calName: site.name },
	);
	if (value === null) throw new Error('The calendar could not be made.', { cause: error });
	return value;
}

function calendarEvent(record: JoinedRecord, event: Entry<'events'>): EventAttributes & { timestamp: string } {
	const { date, places, type } = event.fields;
	const { start, end, precision, approximate } = dateOf(date);
	const about = precision === 'day' && !approximate ? '' : `Date: ${dateInWords(date)} (${precisionInWords(date)}).`;
	return {
		uid: `${event.id}@${new URL(site.url).hostname}`,
		timestamp: `${start.replaceAll('-', '')}T000000Z`,
		start: dayOf(start),
		end: dayOf(dayAfter(end)),
		title: titleOf(event),
		description: [summaryOf(record, event), about, pageOf(event)].filter(Boolean).join('\n'),
		url: pageOf(event),
		categories: [typeInWords(type)],
		transp: 'TRANSPARENT',
		busyStatus: 'FREE',
		...(places.length > 0 ? { location: places.join(', ') } : {}),
	};
}

function dayAfter(day: string): string {
	return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

function dayOf(day: string): [number, number, number] {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	return [year, month, date];
}
