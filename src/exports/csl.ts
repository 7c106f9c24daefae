import { dateOf } from '../record/dates.ts';
import { titleOf, type AnyEntry, type Entry } from '../record/entries.ts';
import { languageOf } from '../record/language.ts';
import type { JoinedRecord } from '../record/record.ts';
import type { Fields } from '../schemas/collections.ts';
import { site } from '../site.ts';
import { fullAddress, pageOf } from './addresses.ts';

/**
 * A source as a CSL item (https://docs.citationstyles.org). What is not known is left out; where the title is not known, the record's
 * description stands in square brackets. Where the reporting is another's and no author is named, that originator is the author.
 */
export function sourceItem(record: JoinedRecord, { id, fields }: Entry<'sources'>): CslItem {
	const publisher = record.get('publishers', fields.publisher).fields.name;
	const originator = fields.originator && fields.originator !== fields.publisher ? record.get('publishers', fields.originator).fields.name : undefined;
	const authors = fields.authors.length === 0 && originator ? [originator] : fields.authors;
	const reporting = originator && fields.authors.length > 0 ? `Reporting of ${originator}.` : undefined;
	const about = fields.published && dateOf(fields.published).approximate ? 'The date is approximate.' : undefined;
	const type = types[fields.kind];
	return withoutUnknown({
		id,
		type,
		title: fields.title ?? `[${fields.description ?? titleOf({ collection: 'sources', id, fields, body: '' })}]`,
		author: authors.length > 0 ? authors.map((literal) => ({ literal })) : undefined,
		'container-title': periodicals.has(type) ? publisher : undefined,
		publisher: periodicals.has(type) ? undefined : publisher,
		issued: fields.published === undefined ? undefined : cslDate(fields.published),
		accessed: fields.accessed === undefined ? undefined : cslDate(fields.accessed),
		number: Object.values(fields.identifiers).join('; ') || undefined,
		URL: fields.url ?? fields.archive,
		archive_location: fields.archive,
		language: fields.language,
		note: [fields.note, reporting, about].filter(Boolean).join(' ').replaceAll(/\s+/g, ' ') || undefined,
	});
}

/**
 * A page of the record as a CSL item: what a reader cites who cites the record itself. `changed` is the day of its last change, where that
 * is known.
 */
export function pageItem(entry: AnyEntry, changed?: string): CslItem {
	return withoutUnknown({
		id: entry.id,
		type: 'webpage',
		title: titleOf(entry),
		author: [{ literal: site.name }],
		issued: changed === undefined ? undefined : cslDate(changed),
		URL: pageOf(entry),
		language: languageOf(entry) ?? site.language,
	});
}

/** A sentence or value of the record as a CSL item: its page, with the address that leads to it and its words as a note. */
export function statementItem(entry: AnyEntry, statement: { text: string; anchor: string; url: string }, changed?: string): CslItem {
	return { ...pageItem(entry, changed), id: statement.anchor, URL: fullAddress(statement.url), note: statement.text };
}

/** A date as CSL writes it: exactly as exact as it is known. Example: `2024-05~` gives `[[2024, 5]]` and `circa`. */
export function cslDate(edtf: string): CslDate {
	const parts = edtf
		.replaceAll('~', '')
		.split('/')
		.map((part) => part.split('-').map(Number));
	return { 'date-parts': parts, ...(dateOf(edtf).approximate ? { circa: true } : {}) };
}

function withoutUnknown(item: { [Name in keyof CslItem]?: CslItem[Name] | undefined } & { id: string; type: string; title: string }): CslItem {
	return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as unknown as CslItem;
}

// Broadcasters are cited by the pages of their sites, not by recordings.
const types = {
	agency: 'article-newspaper',
	news: 'article-newspaper',
	broadcast: 'webpage',
	'live-blog': 'post-weblog',
	official: 'webpage',
	un: 'report',
	ngo: 'report',
	analysis: 'article-magazine',
	opinion: 'article-newspaper',
	document: 'document',
	reference: 'entry-encyclopedia',
} as const satisfies Record<Fields<'sources'>['kind'], string>;

const periodicals = new Set<string>(['article-newspaper', 'article-magazine', 'entry-encyclopedia']);

/** A date: one list of year, month, day, or two for an interval. */
export interface CslDate {
	'date-parts': number[][];
	circa?: boolean;
}

/** A cited work in CSL-JSON. The names are those of CSL. */
export interface CslItem {
	id: string;
	type: string;
	title: string;
	author?: { literal: string }[];
	'container-title'?: string;
	publisher?: string;
	issued?: CslDate;
	accessed?: CslDate;
	number?: string;
	URL?: string;
	archive_location?: string;
	language?: string;
	note?: string;
}
