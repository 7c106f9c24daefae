import { lstatSync, readdirSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';

import { collectionNames, collections, isCollectionName, type CollectionName } from '../schemas/collections.ts';
import { errorCode, readPlainFile, unreadable, type UnreadableFile } from './plain-file.ts';

/** The folder of the record that is built, checked and measured: `CONTENT_DIR`, absolute or relative to the project; else `content`. */
export function contentFolder(environment: Record<string, string | undefined> = process.env): string {
	const given = environment['CONTENT_DIR'] ?? '';
	return given === '' ? resolve('content') : isAbsolute(given) ? given : resolve(given);
}

/** Throws a FolderError where the folder cannot be read. */
export function assertFolder(folder: string): void {
	const found = orFolderError(folder, () => statSync(folder, { throwIfNoEntry: false }));
	if (!found) throw new FolderError(`The content folder ${folder} does not exist. Set CONTENT_DIR to a folder, or create it.`);
	if (!found.isDirectory()) throw new FolderError(`${folder} is not a folder. Set CONTENT_DIR to the folder of a record.`);
	orFolderError(folder, () => readdirSync(folder));
}

/** Reads every content file of a record, in the order of their paths. Hidden files and other folders are passed over. */
export function readContentFolder(folder: string): ContentFile[] {
	assertFolder(folder);
	return collectionNames.flatMap((collection) => readCollection(folder, collection));
}

/** Reads one content file. */
export function readContentFile(folder: string, path: string): ContentFile {
	const [collection = '', ...rest] = path.split('/');
	if (!isCollectionName(collection)) throw new FolderError(`${path} is in no collection.`);
	const name = rest.join('/');
	const dot = name.lastIndexOf('.');
	const [id, extension] = dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
	const place = { path, collection, id };
	const expected = collections[collection].extension;
	const isMisplaced = extension !== expected || rest.length > 1;
	if (isMisplaced && !isLink(join(folder, path))) return { ...place, type: 'misplaced', expected: `${collection}/<id>${expected}` };
	const file = readPlainFile(join(folder, path));
	if (file.type === 'absent') return { ...place, ...unreadable('cannot be found under its name, which is damaged; rename it') };
	return file.type === 'text' ? { ...place, ...file, format: expected } : { ...place, ...file };
}

/** Reads the content files of one collection, in the order of their paths. */
export function readCollection(folder: string, collection: CollectionName): ContentFile[] {
	const found = lstatSync(join(folder, collection), { throwIfNoEntry: false });
	if (!found) return [];
	const place = { path: collection, collection, id: '' };
	if (found.isSymbolicLink()) return [{ ...place, ...unreadable('is a symbolic link; expected a plain folder') }];
	if (!found.isDirectory()) return [{ ...place, ...unreadable('has the name of a collection; expected a folder') }];
	return readFolder(folder, collection, collection);
}

function readFolder(folder: string, path: string, collection: CollectionName): ContentFile[] {
	try {
		return readdirSync(join(folder, path), { withFileTypes: true })
			.filter((entry) => !entry.name.startsWith('.'))
			.toSorted((a, b) => (a.name < b.name ? -1 : 1))
			.flatMap((entry) => {
				const inside = `${path}/${entry.name}`;
				const isFolder = entry.isDirectory() && !entry.name.endsWith(collections[collection].extension);
				return isFolder ? readFolder(folder, inside, collection) : [readContentFile(folder, inside)];
			});
	} catch (error) {
		return [{ path, collection, id: '', ...unreadable(`cannot be read (${errorCode(error)})`) }];
	}
}

function isLink(path: string): boolean {
	return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

function orFolderError<Result>(folder: string, read: () => Result): Result {
	try {
		return read();
	} catch (error) {
		throw new FolderError(`The content folder ${folder} cannot be read (${errorCode(error)}).`);
	}
}

/** The content folder cannot be read at all. */
export class FolderError extends Error {
	override name = 'FolderError';
}

/** A file of the content folder, as found. */
export type ContentFile = ContentPlace &
	({ type: 'text'; text: string; format: '.md' | '.mdx' | '.yaml' } | UnreadableFile | { type: 'misplaced'; expected: string });

/** Where a content file is. */
export interface ContentPlace {
	/** Its path in the content folder, with slashes. Example: `events/2024-05-31-biden-outlines-plan.md`. */
	path: string;
	/** The collection that its folder names. */
	collection: CollectionName;
	/** Its name without extension. */
	id: string;
}
