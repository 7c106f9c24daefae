import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';

import { collectionNames, collections, isCollectionName, type CollectionName } from '../schemas/collections.ts';

/** The largest content file, in bytes. A longer one is an accident, and would hold up every check. */
export const largestFile = 1_000_000;

/** The folder of the record that is built, checked and measured: `CONTENT_DIR`, absolute or relative to the project; else `content`. */
export function contentFolder(environment: Record<string, string | undefined> = process.env): string {
	const given = environment['CONTENT_DIR'] ?? '';
	return given === '' ? resolve('content') : isAbsolute(given) ? given : resolve(given);
}

/** Throws a FolderError where the folder cannot be read. */
export function assertFolder(folder: string): void {
	const found = statSync(folder, { throwIfNoEntry: false });
	if (!found) throw new FolderError(`The content folder ${folder} does not exist. Set CONTENT_DIR to a folder, or create it.`);
	if (!found.isDirectory()) throw new FolderError(`${folder} is not a folder. Set CONTENT_DIR to the folder of a record.`);
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
	if (lstatSync(join(folder, path)).isSymbolicLink()) return { ...place, type: 'unreadable', reason: 'is a symbolic link; content must be plain files' };
	if (extension !== collections[collection].extension || rest.length > 1) return { ...place, type: 'misplaced', expected: `${collection}/<id>${collections[collection].extension}` };
	const bytes = readFileSync(join(folder, path));
	if (bytes.length > largestFile) return { ...place, type: 'unreadable', reason: `has ${(bytes.length / 1e6).toFixed(1)} MB; a content file has at most ${largestFile / 1e6} MB` };
	const decoded = decode(bytes);
	return decoded.type === 'text' ? { ...place, ...decoded, format: extension } : { ...place, ...decoded };
}

function readCollection(folder: string, collection: CollectionName): ContentFile[] {
	if (lstatSync(join(folder, collection), { throwIfNoEntry: false })?.isSymbolicLink()) {
		return [{ type: 'unreadable', path: collection, collection, id: '', reason: 'is a symbolic link; content must be plain folders' }];
	}
	return listFiles(join(folder, collection)).map((file) => readContentFile(folder, relative(folder, file).replaceAll('\\', '/')));
}

function listFiles(folder: string): string[] {
	if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
	const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => !entry.name.startsWith('.'));
	return entries
		.flatMap((entry) => (entry.isDirectory() ? listFiles(join(folder, entry.name)) : [join(folder, entry.name)]))
		.toSorted((a, b) => (a < b ? -1 : 1));
}

function decode(bytes: Buffer): { type: 'text'; text: string } | { type: 'unreadable'; reason: string } {
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { type: 'unreadable', reason: 'begins with a byte order mark; save it as UTF-8 without one' };
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return { type: 'unreadable', reason: 'is not valid UTF-8; save it as UTF-8' };
	}
	if (text.includes('\r')) return { type: 'unreadable', reason: 'has Windows line ends (CRLF); save it with LF line ends' };
	// eslint-disable-next-line no-control-regex -- control characters are what is looked for
	if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/.test(text)) return { type: 'unreadable', reason: 'holds an invisible control character; remove it' };
	return { type: 'text', text };
}

/** The content folder cannot be read at all. */
export class FolderError extends Error {
	override name = 'FolderError';
}

/** A file of the content folder, as found. */
export type ContentFile = ContentPlace &
	(
		| { type: 'text'; text: string; format: '.md' | '.mdx' | '.yaml' }
		| { type: 'unreadable'; reason: string }
		| { type: 'misplaced'; expected: string }
	);

/** Where a content file is. */
export interface ContentPlace {
	/** Its path in the content folder, with slashes. Example: `events/2024-05-31-biden-outlines-plan.md`. */
	path: string;
	/** The collection that its folder names. */
	collection: CollectionName;
	/** Its name without extension. */
	id: string;
}
