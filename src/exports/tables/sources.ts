import { titleOf } from '../../record/entries.ts';
import { pageOf } from '../addresses.ts';
import { defineTable } from '../table.ts';

/** The sources, by id. */
export const sources = defineTable({
	about: 'One row for each source.',
	from: { collection: 'sources', path: '' },
	columns: {
		id: 'The id of the source.',
		url: 'The address of its page in this record.',
		title: '',
		description: '',
		kind: '',
		publisher: '',
		publisherName: 'The name of the publisher.',
		ownership: 'Who owns the publisher.',
		country: 'The country that the publisher is based in.',
		originator: '',
		originatorName: 'The name of the originator.',
		authors: '',
		published: '',
		accessed: '',
		originalUrl: 'The address of the source itself, without tracking parameters.',
		archive: '',
		language: '',
		translatedFrom: '',
		identifiers: 'Formal identifiers, each as `scheme: identifier`.',
		note: '',
		uses: 'How many sentences and values of the record stand on it.',
	},
	rows: (record) =>
		record.entries.sources.map((source) => {
			const { title = null, description = null, kind, publisher, originator = null, authors, published = null, accessed = null } = source.fields;
			const { url: originalUrl = null, archive = null, language, translatedFrom = null, identifiers, note = null } = source.fields;
			const { name: publisherName, ownership, country = null } = record.get('publishers', publisher).fields;
			return {
				...{ id: source.id, url: pageOf(source), title, description, kind, publisher, publisherName, ownership, country },
				...{ originator, originatorName: originator === null ? null : titleOf(record.get('publishers', originator)), authors, published, accessed },
				...{ originalUrl, archive, language, translatedFrom, identifiers: Object.entries(identifiers).map(([scheme, value]) => `${scheme}: ${value}`), note },
				uses: record.usesOf(source.id).length,
			};
		}),
});
