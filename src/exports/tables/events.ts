import { pageOf } from '../addresses.ts';
import { defineTable } from '../table.ts';
import { bounds, boundsColumns, sourceIds } from './columns.ts';

/** The events, by date. */
export const events = defineTable({
	about: 'One row for each event.',
	from: { collection: 'events', path: '' },
	columns: {
		id: 'The id of the event.',
		url: 'The address of its page.',
		date: '',
		...boundsColumns,
		type: '',
		title: '',
		summary: '',
		places: '',
		actors: '',
		proposals: '',
		topics: '',
		related: '',
		text: 'The account, as plain text.',
		sources: 'Ids of the sources of the account, in the order of first use.',
	},
	rows: (record) =>
		record.entries.events.map((event) => {
			const { date, type, title, summary = null, places, actors, proposals, topics, related } = event.fields;
			const { text, citations } = record.prose(event);
			return {
				id: event.id,
				url: pageOf(event),
				date,
				...bounds(date),
				type,
				title,
				summary,
				places,
				actors,
				proposals,
				topics,
				related,
				text,
				sources: sourceIds(citations),
			};
		}),
});
