import type { AnyEntry } from './entries.ts';
import type { JoinedRecord } from './record.ts';
import { sourceInWords } from './source-words.ts';

/**
 * The numbered sources of one page. Uses are told to it in the order of the page, by `cite`; it numbers sources by first use and
 * gives every use an id of its own, so that the list can lead back to each.
 */
export class PageSources {
	/** The record that the sources belong to. */
	readonly record: JoinedRecord;
	/** What every id in the list begins with. */
	readonly scope: string;
	readonly #listed = new Map<string, { number: number; uses: { id: string; at: string }[] }>();

	/** `scope` is what every id begins with: the entry's id. */
	constructor(record: JoinedRecord, scope: string) {
		this.record = record;
		this.scope = scope;
	}

	/**
	 * Takes note of the next use of a source on the page. `by` is what the use's id begins with, where that is not the page's scope: the
	 * id of one of several entries on the page.
	 */
	cite(source: string, at = '', by = this.scope): PageCitation {
		const listed = this.#listed.get(source) ?? { number: this.#listed.size + 1, uses: [] };
		this.#listed.set(source, listed);
		const name = `${by}--source-${source}-ref`;
		const id = `${name}-${listed.uses.filter((use) => use.id.startsWith(`${name}-`)).length + 1}`;
		listed.uses.push({ id, at });
		return { number: listed.number, name: this.nameOf(source, at), id, href: `#${this.scope}--source-${source}` };
	}

	/** Takes note of every use in a value's list of sources. */
	citeAll(cite: readonly { source: string; at?: string | undefined }[], by = this.scope): PageCitation[] {
		return cite.map(({ source, at }) => this.cite(source, at, by));
	}

	/** Takes note of the uses in an entry's prose, in the order of reading. */
	citeProse(entry: AnyEntry): this {
		for (const { source, at } of this.record.prose(entry).citations) this.cite(source, at, entry.id);
		return this;
	}

	/** The number of a source that has been cited; 0 for another. */
	numberOf(source: string): number {
		return this.#listed.get(source)?.number ?? 0;
	}

	/** What a reference to a source is called. Example: `Source 3: Reuters, 27 February 2024, paragraph 5`. */
	nameOf(source: string, at = ''): string {
		return `Source ${this.numberOf(source)}: ${sourceInWords(this.record, source)}${at ? `, ${at}` : ''}`;
	}

	/** The list of sources, in the order of their numbers. */
	list(): ListedSource[] {
		return [...this.#listed].map(([source, { number, uses }]) => ({ source, number, uses, id: `${this.scope}--source-${source}`, name: this.nameOf(source) }));
	}

	/** The ids of the sources cited, in the order of their numbers. */
	ids(): string[] {
		return [...this.#listed.keys()];
	}
}

/** A reference to a source on a page. */
export interface PageCitation {
	/** The source's number on the page. */
	number: number;
	/** What the reference is called. */
	name: string;
	/** The reference's own id, where the list leads back to; none where the list is on another page. */
	id: string | undefined;
	/** The list's item. */
	href: string;
}

/** A source in the list of a page. */
export interface ListedSource {
	source: string;
	number: number;
	/** Its id in the page. */
	id: string;
	/** What references to it are called. */
	name: string;
	/** Each use: the id of the reference and where in the source, in words. */
	uses: { id: string; at: string }[];
}
