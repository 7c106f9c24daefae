import { citationsOf, readProse, sentencesOf, textOf, type Prose, type ProseCitation } from '../markdown/prose.ts';
import { siteAddress } from '../markdown/link.ts';
import { parseMarkdown, parseMdx } from '../markdown/parse.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { compareDates } from './dates.ts';
import type { AnyEntry, Entries, Entry } from './entries.ts';
import { usesIn, type SourceUse } from './source-uses.ts';

/**
 * A record: all its entries, joined. It answers what every page and data file asks; each answer is worked out once. Entries come
 * sorted: events and proposals by date, topics and long reads by their order, the rest by id.
 */
export class JoinedRecord {
	readonly entries: Entries;
	readonly #byId = new Map<string, AnyEntry>();
	readonly #prose = new Map<string, EntryProse>();
	#uses: Map<string, SourceUse[]> | undefined;
	#support: Map<string, SourceUse[]> | undefined;
	#mentions: Map<string, AnyEntry[]> | undefined;
	#links: Map<string, AnyEntry[]> | undefined;

	constructor(entries: Entries) {
		this.entries = sorted(entries);
		for (const entry of this.all()) this.#byId.set(`${entry.collection}/${entry.id}`, entry);
	}

	/** Every entry, collection by collection. */
	all(): AnyEntry[] {
		return Object.values(this.entries).flat();
	}

	/** The entry with an id, or undefined. */
	find<Name extends CollectionName>(collection: Name, id: string): Entry<Name> | undefined {
		return this.#byId.get(`${collection}/${id}`) as Entry<Name> | undefined;
	}

	/** The entry with an id. Throws where there is none, which the checker rules out. */
	get<Name extends CollectionName>(collection: Name, id: string): Entry<Name> {
		const entry = this.find(collection, id);
		if (!entry) throw new Error(`The record has no ${collection}/${id}; run the checker.`);
		return entry;
	}

	/** The entries with the given ids, in their order. */
	list<Name extends CollectionName>(collection: Name, ids: readonly string[]): Entry<Name>[] {
		return ids.map((id) => this.get(collection, id));
	}

	/** What an entry's prose says and cites. */
	prose(entry: AnyEntry): EntryProse {
		const key = `${entry.collection}/${entry.id}`;
		const known = this.#prose.get(key);
		if (known) return known;
		const prose = readProse(entry.collection === 'explainers' ? parseMdx(entry.body) : parseMarkdown(entry.body), entry.body);
		const result = {
			headings: prose.headings,
			text: textOf(prose),
			sentences: sentencesOf(prose),
			citations: citationsOf(prose),
			links: prose.links,
		};
		this.#prose.set(key, result);
		return result;
	}

	/** Where a source is used: every sentence and every value that stands on it, in the order of the record. */
	usesOf(source: string): SourceUse[] {
		this.#uses ??= groupBy(this.#allUses(), (use) => use.source);
		return this.#uses.get(source) ?? [];
	}

	/** The sources that the sentence or value at an address stands on. */
	supportOf(url: string): string[] {
		this.#support ??= groupBy(this.#allUses(), (use) => use.url);
		return [...new Set((this.#support.get(url) ?? []).map(({ source }) => source))];
	}

	/** The entries whose prose links to an address. Example: `/figures/killed-in-gaza/#killed-in-gaza--value-2023-12-02`. */
	linkingTo(address: string): AnyEntry[] {
		this.#links ??= groupBy(
			this.all().flatMap((entry) => this.prose(entry).links.map(({ url }) => ({ address: siteAddress(url, entry.collection), entry }))),
			(link) => link.address,
			(link) => link.entry,
		);
		return [...new Set(this.#links.get(address) ?? [])];
	}

	#allUses(): SourceUse[] {
		return this.all().flatMap((entry) => usesIn(this, entry));
	}

	/** The entries that name an entry in their fields: events of an actor, disputes of a proposal, sources of a publisher. */
	mentionsOf<Name extends CollectionName>(entry: Pick<AnyEntry, 'collection' | 'id'>, by: Name): Entry<Name>[] {
		this.#mentions ??= mentions(this.all());
		return (this.#mentions.get(`${entry.collection}/${entry.id}`) ?? []).filter((found): found is Extract<AnyEntry, Entry<Name>> => found.collection === by);
	}
}

function sorted(entries: Entries): Entries {
	const byId = <E extends { id: string }>(list: E[]) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	const byDate = <E extends { id: string; fields: { date: string } }>(list: E[]) => byId(list).toSorted((a, b) => compareDates(a.fields.date, b.fields.date));
	const byOrder = <E extends { id: string; fields: { order: number } }>(list: E[]) => byId(list).toSorted((a, b) => a.fields.order - b.fields.order);
	return {
		events: byDate(entries.events),
		proposals: byDate(entries.proposals),
		actors: byId(entries.actors),
		sources: byId(entries.sources),
		publishers: byId(entries.publishers),
		figures: byId(entries.figures),
		disputes: byId(entries.disputes),
		topics: byOrder(entries.topics),
		glossary: byId(entries.glossary),
		explainers: byOrder(entries.explainers),
		pages: byOrder(entries.pages),
	};
}

function mentions(entries: AnyEntry[]): Map<string, AnyEntry[]> {
	return groupBy(
		entries.flatMap((entry) => [...new Set(mentionedIn(entry))].map((target) => ({ target, entry }))),
		({ target }) => target,
		({ entry }) => entry,
	);
}

function mentionedIn(entry: AnyEntry): string[] {
	const keys = (collection: CollectionName, ids: readonly string[]) => ids.map((id) => `${collection}/${id}`);
	switch (entry.collection) {
		case 'events':
			return [
				...keys('actors', entry.fields.actors),
				...keys('proposals', entry.fields.proposals),
				...keys('topics', entry.fields.topics),
				...keys('events', entry.fields.related),
			];
		case 'proposals':
			return [
				...keys('actors', [...entry.fields.proposedBy, ...entry.fields.conveyedBy, ...entry.fields.responses.map((response) => response.actor)]),
				...keys('proposals', [...entry.fields.respondsTo, ...entry.fields.supersedes]),
				...keys(
					'topics',
					entry.fields.terms.map((term) => term.topic),
				),
			];
		case 'actors':
			return keys('actors', entry.fields.memberOf);
		case 'sources':
			return keys('publishers', [entry.fields.publisher, ...(entry.fields.originator ? [entry.fields.originator] : [])]);
		case 'disputes':
			return [
				...keys('events', entry.fields.events),
				...keys('proposals', entry.fields.proposals),
				...keys('figures', entry.fields.figures),
				...keys('topics', entry.fields.topics),
				...keys('actors', entry.fields.actors),
			];
		case 'figures':
			return keys(
				'actors',
				entry.fields.values.map((value) => value.claimant),
			);
		default:
			return [];
	}
}

function groupBy<Item, Value = Item>(
	items: readonly Item[],
	keyOf: (item: Item) => string,
	valueOf: (item: Item) => Value = (item) => item as unknown as Value,
): Map<string, Value[]> {
	const groups = new Map<string, Value[]>();
	for (const item of items) {
		const group = groups.get(keyOf(item));
		if (group) group.push(valueOf(item));
		else groups.set(keyOf(item), [valueOf(item)]);
	}
	return groups;
}

/** What an entry's prose says and cites. */
export interface EntryProse {
	/** Its headings. */
	headings: Prose['headings'];
	/** Its plain text, a line a block, without notes. */
	text: string;
	/** Its sentences with their names on the page, in the order of reading: the text first, then its notes. */
	sentences: { name: string; text: string }[];
	/** Its citations, in the order of reading. */
	citations: ProseCitation[];
	/** Its links. */
	links: Prose['links'];
}
