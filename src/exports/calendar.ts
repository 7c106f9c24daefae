import { createEvents, type EventAttributes } from 'ics';

import { addressOf } from '../record/addresses.ts';
import { deadlineAnchors } from '../record/anchors.ts';
import { dateInWords, precisionInWords } from '../record/date-words.ts';
import { dateOf } from '../record/dates.ts';
import { titleOf, type Entry } from '../record/entries.ts';
import type { JoinedRecord } from '../record/record.ts';
import { namedTerm } from '../record/named-term.ts';
import { sourceInWords } from '../record/source-words.ts';
import { summaryOf } from '../record/summary.ts';
import { typeInWords } from '../record/words.ts';
import { site } from '../site.ts';
import { pageOf } from './addresses.ts';
import { partAddress } from './tables/columns.ts';

/** The events as an iCalendar file. */
export function calendar(record: JoinedRecord): string {
	return calendarFile(
		site.name,
		record.entries.events.map((event) => ({
			uid: event.id,
			date: event.fields.date,
			title: titleOf(event),
			description: summaryOf(record, event) ?? '',
			url: pageOf(event),
			category: typeInWords(event.fields.type),
			places: event.fields.places,
		})),
	);
}

/** The days and periods that a proposal set, as an iCalendar file. Each carries its sentence, its sources and its address on the page. */
export function deadlineCalendar(record: JoinedRecord, proposal: Entry<'proposals'>): string {
	const { name, deadlines } = proposal.fields;
	const anchors = deadlineAnchors(deadlines);
	return calendarFile(
		`Deadlines: ${name}`,
		deadlines.map(({ date, text, cite, term }, index) => {
			const sources = cite.map(({ source, at }) => [sourceInWords(record, source), at].filter(Boolean).join(', '));
			return {
				uid: `${proposal.id}--${anchors[index] ?? ''}`,
				date,
				title: `${term === undefined ? 'Deadline' : namedTerm(record, term).name} (${name})`,
				description: `${text}\n${sources.length === 1 ? 'Source' : 'Sources'}: ${sources.join('; ')}.`,
				url: partAddress(addressOf('proposals', proposal.id), proposal.id, anchors[index]),
				category: 'Deadline',
				places: [],
			};
		}),
	);
}

/**
 * Items as an iCalendar file: each from its first to its last day, all day. Nothing in it depends on when it was made: the time stamp
 * of an item is its first day.
 */
function calendarFile(calName: string, items: readonly CalendarItem[]): string {
	const { error, value } = createEvents(items.map(attributesOf), { productId: `-//${site.name}//EN`, calName });
	if (value === null) throw new Error('The calendar could not be made.', { cause: error });
	return value;
}

function attributesOf({ uid, date, title, description, url, category, places }: CalendarItem): EventAttributes & { timestamp: string } {
	const { start, end, precision, approximate } = dateOf(date);
	const about = precision === 'day' && !approximate ? '' : `Date: ${dateInWords(date)} (${precisionInWords(date)}).`;
	return {
		uid: `${uid}@${new URL(site.url).hostname}`,
		timestamp: `${start.replaceAll('-', '')}T000000Z`,
		start: dayOf(start),
		end: dayOf(dayAfter(end)),
		title,
		description: [description, about, url].filter(Boolean).join('\n'),
		url,
		categories: [category],
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

/** What stands in a calendar. */
interface CalendarItem {
	/** Its name in this record, the same in every build. */
	uid: string;
	/** Its day or period, in EDTF. */
	date: string;
	title: string;
	/** What is said of it, before its date and its address; may be empty. */
	description: string;
	/** Its full address. */
	url: string;
	/** Its kind, in words. */
	category: string;
	/** Where it was; empty where that is not known. */
	places: readonly string[];
}
