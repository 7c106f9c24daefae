import { addressOf } from '../record/addresses.ts';
import { dateOf } from '../record/dates.ts';
import { titleOf, type Entry } from '../record/entries.ts';
import type { JoinedRecord } from '../record/record.ts';
import { summaryOf } from '../record/summary.ts';
import { site } from '../site.ts';

/** An event as linked data. See https://schema.org/Event. */
export function eventLinkedData(record: JoinedRecord, event: Entry<'events'>): object {
	const { start, end } = dateOf(event.fields.date);
	return {
		...pageData(record, event),
		about: {
			'@type': 'Event',
			name: event.fields.title,
			startDate: start,
			endDate: end,
			...(event.fields.places.length > 0 ? { location: event.fields.places.map((name) => ({ '@type': 'Place', name })) } : {}),
		},
	};
}

/** A proposal as linked data. See https://schema.org/CreativeWork. */
export function proposalLinkedData(record: JoinedRecord, proposal: Entry<'proposals'>): object {
	return {
		...pageData(record, proposal),
		about: { '@type': 'CreativeWork', name: proposal.fields.name, dateCreated: dateOf(proposal.fields.date).start, creator: record.list('actors', proposal.fields.proposedBy).map((actor) => ({ '@type': actor.fields.kind === 'person' ? 'Person' : 'Organization', name: actor.fields.name })) },
	};
}

/** A page of the record as linked data, with the works that it cites. See https://schema.org/Article. */
export function pageData(record: JoinedRecord, entry: Entry<'events'> | Entry<'proposals'> | Entry<'explainers'> | Entry<'disputes'> | Entry<'actors'>): object {
	const url = new URL(addressOf(entry.collection, entry.id), site.url).href;
	return {
		'@context': 'https://schema.org',
		'@type': 'Article',
		'@id': url,
		url,
		headline: titleOf(entry),
		inLanguage: 'en-GB',
		license: site.licence.url,
		isPartOf: { '@type': 'WebSite', name: site.name, url: site.url },
		...(summaryOf(record, entry) ? { description: summaryOf(record, entry) } : {}),
	};
}
