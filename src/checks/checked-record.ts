import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readContentFolder, type ContentFile } from '../content/folder.ts';
import { addressOf, fixedAddresses } from '../record/addresses.ts';
import { collectionNames, type CollectionName } from '../schemas/collections.ts';
import { isId } from '../schemas/text.ts';
import { CheckedFile } from './checked-file.ts';
import { readLoadedWords, type LoadedWords } from './loaded-words.ts';

/** All files of a record as the rules see them. Nothing here depends on whether a file is right. */
export class CheckedRecord {
	/** Files as found, the unreadable ones too. */
	readonly found: readonly ContentFile[];
	/** Files that could be read. */
	readonly files: readonly CheckedFile[];
	/** The word list of the record. */
	readonly words: LoadedWords;
	/** The lines of `permalinks.txt`. */
	readonly permalinks: readonly string[];
	/** The day on which the check is made, ISO 8601. */
	readonly today: string;
	readonly #byId = new Map<string, CheckedFile>();
	#addresses: Set<string> | undefined;

	constructor(folder: string, today: string) {
		this.today = today;
		this.found = readContentFolder(folder);
		this.files = this.found.flatMap((file) => (file.type === 'text' ? [new CheckedFile(file)] : []));
		this.words = readLoadedWords(folder);
		this.permalinks = readLines(join(folder, 'permalinks.txt'));
		for (const file of this.files) this.#byId.set(`${file.collection}/${file.id}`, file);
	}

	/** The files of a collection. */
	in(collection: CollectionName): CheckedFile[] {
		return this.files.filter((file) => file.collection === collection);
	}

	/** The file of an entry. */
	find(collection: CollectionName, id: string): CheckedFile | undefined {
		return this.#byId.get(`${collection}/${id}`);
	}

	/** The ids of a collection. */
	ids(collection: CollectionName): string[] {
		return this.in(collection).map((file) => file.id);
	}

	/** The entry that was renamed from an id, if one was. */
	renamed(collection: CollectionName, id: string): string | undefined {
		return this.in(collection).find((file) => file.values('aliases.*').some(({ value }) => value === id))?.id;
	}

	/** Every address that the site has, redirects from old ids too. */
	addresses(): ReadonlySet<string> {
		this.#addresses ??= new Set([
			...fixedAddresses,
			...collectionNames.flatMap((collection) =>
				this.in(collection).flatMap((file) => [file.id, ...file.values('aliases.*').flatMap(({ value }) => (typeof value === 'string' && isId(value) ? [value] : []))].map((id) => addressOf(collection, id))),
			),
		]);
		return this.#addresses;
	}
}

function readLines(path: string): string[] {
	return existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
}
