import { collections, type CollectionName, type Fields } from '../schemas/collections.ts';

/** One entry of a record: a content file whose fields fit their schema. */
export interface Entry<Name extends CollectionName = CollectionName> {
	/** Its collection. Example: `events`. */
	collection: Name;
	/** Its id: the file name without extension. Example: `2024-05-31-biden-outlines-plan`. */
	id: string;
	/** Its fields, defaults filled in. */
	fields: Fields<Name>;
	/** Its Markdown; empty in collections of YAML files. */
	body: string;
}

/** All entries of a record, a list for each collection. */
export type Entries = { [Name in CollectionName]: Entry<Name>[] };

/** What an entry is called in a list or a link. Example: an event's title, a proposal's name, a dispute's question. */
export function titleOf(entry: AnyEntry): string {
	switch (entry.collection) {
		case 'events':
		case 'explainers':
		case 'pages':
			return entry.fields.title;
		case 'proposals':
		case 'actors':
		case 'publishers':
		case 'topics':
			return entry.fields.name;
		case 'figures':
			return entry.fields.name ?? inWords(entry.id);
		case 'sources':
			return entry.fields.title ?? entry.fields.description ?? inWords(entry.id);
		case 'disputes':
			return entry.fields.question;
		case 'glossary':
			return entry.fields.term;
	}
}

/** The file that holds an entry, from the record's folder. Example: `events/2024-05-31-biden-outlines-plan.md`. */
export function fileOf({ collection, id }: Pick<AnyEntry, 'collection' | 'id'>): string {
	return `${collection}/${id}${collections[collection].extension}`;
}

/** The ids in a component's attribute. Example: `splitIds('a, b')` gives `['a', 'b']`. */
export function splitIds(list: string): string[] {
	return list
		.split(',')
		.map((id) => id.trim())
		.filter((id) => id !== '');
}

/** An id in words, for what has no name. Example: `killed-in-gaza` gives `Killed in gaza`. */
function inWords(id: string): string {
	const words = id.replaceAll('-', ' ');
	return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** An entry of any collection, told apart by `collection`. */
export type AnyEntry = { [Name in CollectionName]: Entry<Name> }[CollectionName];
