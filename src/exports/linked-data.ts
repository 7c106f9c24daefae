import type { Article, BreadcrumbList, Graph } from 'schema-dts';

import { dateOf } from '../record/dates.ts';
import { titleOf, type AnyEntry, type Entry } from '../record/entries.ts';
import { languageOf } from '../record/language.ts';
import type { JoinedRecord } from '../record/record.ts';
import { summaryOf } from '../record/summary.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { site } from '../site.ts';
import { fullAddress, pageOf } from './addresses.ts';
import { actorData, datasetData, questionData, workData } from './linked-things.ts';

/** An entry's page as linked data, with what it is about. See https://schema.org. */
export function linkedDataOf(record: JoinedRecord, entry: AnyEntry): Graph {
	switch (entry.collection) {
		case 'events':
			return eventLinkedData(record, entry);
		case 'proposals':
			return proposalLinkedData(record, entry);
		case 'actors':
			return pageData(record, entry, { mainEntity: actorData(record, entry) });
		case 'sources':
			return pageData(record, entry, { mainEntity: workData(record, entry) });
		case 'figures':
			return pageData(record, entry, { mainEntity: datasetData(entry) });
		case 'disputes':
			return pageData(record, entry, { mainEntity: questionData(entry) });
		default:
			return pageData(record, entry);
	}
}

/** An event's page as linked data. See https://schema.org/Event. */
function eventLinkedData(record: JoinedRecord, event: Entry<'events'>): Graph {
	const { title, date, places } = event.fields;
	const [startDate, endDate] = schemaDates(date);
	return pageData(record, event, {
		about: {
			'@type': 'Event',
			name: title,
			startDate,
			...(endDate ? { endDate } : {}),
			...(places.length > 0 ? { location: places.map((name) => ({ '@type': 'Place', name })) } : {}),
		},
	});
}

/** A proposal's page as linked data. See https://schema.org/CreativeWork. */
function proposalLinkedData(record: JoinedRecord, proposal: Entry<'proposals'>): Graph {
	const { name, date, proposedBy } = proposal.fields;
	const creator = record
		.list('actors', proposedBy)
		.map(({ fields: { kind, name: actor } }) =>
			kind === 'person' ? { '@type': 'Person' as const, name: actor } : { '@type': 'Organization' as const, name: actor },
		);
	return pageData(record, proposal, {
		about: { '@type': 'CreativeWork', name, dateCreated: schemaDates(date)[0], ...(creator.length > 0 ? { creator } : {}) },
	});
}

/** A page of the record as linked data: an article of the site, with the way to it. See https://schema.org/Article. */
function pageData(record: JoinedRecord, entry: AnyEntry, more: Pick<Exclude<Article, string>, 'about' | 'mainEntity'> = {}): Graph {
	const url = pageOf(entry);
	const description = summaryOf(record, entry);
	return {
		'@context': 'https://schema.org',
		'@graph': [
			{
				'@type': 'Article',
				'@id': url,
				url,
				headline: titleOf(entry),
				...(description ? { description } : {}),
				inLanguage: languageOf(entry) ?? site.language,
				license: site.licence.url,
				publisher: { '@type': 'Organization', name: site.name, url: site.url },
				...more,
			},
			...breadcrumbs(entry),
		],
	};
}

/** The way to a page, as https://schema.org/BreadcrumbList; none where no list leads to it. */
function breadcrumbs(entry: AnyEntry): BreadcrumbList[] {
	const list = lists[entry.collection];
	if (!list) return [];
	const [name, address] = list;
	return [
		{
			'@type': 'BreadcrumbList',
			itemListElement: [
				{ '@type': 'ListItem', position: 1, name, item: fullAddress(address) },
				{ '@type': 'ListItem', position: 2, name: titleOf(entry) },
			],
		},
	];
}

/** The days, months or years of a date as schema.org writes them: no more exact than they are known. */
function schemaDates(edtf: string): [start: string, end: string | undefined] {
	const { precision, start, end } = dateOf(edtf);
	if (precision === 'interval') return [start, end];
	return [edtf.replace('~', ''), undefined];
}

const lists: { readonly [Name in CollectionName]?: readonly [name: string, address: string] } = {
	events: ['Timeline', '/timeline/'],
	proposals: ['Proposals', '/proposals/'],
	actors: ['Actors', '/actors/'],
	sources: ['Sources', '/sources/'],
	figures: ['Figures', '/figures/'],
	disputes: ['Disputes', '/disputes/'],
	explainers: ['Explainers', '/explainers/'],
};
