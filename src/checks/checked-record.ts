import { join } from 'node:path';

import { readContentFolder, type ContentFile } from '../content/folder.ts';
import { readPlainFile, type UnreadableFile } from '../content/plain-file.ts';
import { addressOf, citeAddressOf, fixedAddresses } from '../record/addresses.ts';
import { collectionNames, type CollectionName } from '../schemas/collections.ts';
import { isId } from '../schemas/text.ts';
import { CheckedFile } from './checked-file.ts';
import { loadedWordsFile, readLoadedWords, type LoadedWords } from './loaded-words.ts';

/** All files of a record as the rules see them. Nothing here depends on whether a file is right. */
export class CheckedRecord {
	/** Files as found, the unreadable ones too. */
	readonly found: readonly ContentFile[];
	/** What could not be read, of the collections and beside them. */
	readonly unreadable: readonly (UnreadableFile & { path: string })[];
	/** Files that could be read. */
	readonly files: readonly CheckedFile[];
	/** The word list of the record. */
	readonly words: LoadedWords;
	/** The lines of `permalinks.txt`. */
	readonly permalinks: readonly string[];
	/** The day on which the check is made, ISO 8601. */
	readonly today: string;
	readonly #byId = new Map<string, CheckedFile>();
	readonly #renamed = new Map<string, string>();
	#addresses: Set<string> | undefined;

	constructor(folder: string, today: string) {
		this.today = today;
		this.found = readContentFolder(folder);
		this.files = this.found.flatMap((file) => (file.type === 'text' ? [new CheckedFile(file)] : []));
		const words = readPlainFile(join(folder, loadedWordsFile));
		const permalinks = readPlainFile(join(folder, permalinksFile), largestList);
		this.words = readLoadedWords(words.type === 'text' ? words.text : '');
		this.permalinks = permalinks.type === 'text' ? permalinks.text.split('\n') : [];
		this.unreadable = [...this.found, { ...words, path: loadedWordsFile }, { ...permalinks, path: permalinksFile }].filter(
			(file) => file.type === 'unreadable',
		);
		for (const file of this.files) {
			this.#byId.set(`${file.collection}/${file.id}`, file);
			for (const { value } of file.values('aliases.*')) this.#renamed.set(`${file.collection}/${String(value)}`, file.id);
		}
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
		return this.#renamed.get(`${collection}/${id}`);
	}

	/** Every address that the site has, redirects from old ids too. */
	addresses(): ReadonlySet<string> {
		this.#addresses ??= new Set([
			...fixedAddresses,
			...collectionNames.flatMap((collection) =>
				this.in(collection).flatMap((file) =>
					[file.id, ...file.values('aliases.*').flatMap(({ value }) => (typeof value === 'string' && isId(value) ? [value] : []))].flatMap((id) => {
						const cite = citeAddressOf(collection, id);
						return cite === undefined ? [addressOf(collection, id)] : [addressOf(collection, id), cite];
					}),
				),
			),
		]);
		return this.#addresses;
	}
}

const permalinksFile = 'permalinks.txt';

/** In bytes: a line for every page that ever was. */
const largestList = 10_000_000;
