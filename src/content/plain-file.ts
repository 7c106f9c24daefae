import { lstatSync, readFileSync } from 'node:fs';

/** The largest content file, in bytes. A longer one is an accident, and would hold up every check. */
const largestFile = 250_000;

/** Reads a file that must be plain UTF-8 text with LF line ends, of `largest` bytes at most, and no link. Never throws. */
export function readPlainFile(path: string, largest = largestFile): PlainFile {
	try {
		const found = lstatSync(path, { throwIfNoEntry: false });
		if (!found) return { type: 'absent' };
		if (found.isSymbolicLink()) return unreadable('is a symbolic link; content must be plain files');
		if (found.isDirectory()) return unreadable('is a folder with the name of a file; expected a plain file');
		if (!found.isFile()) return unreadable('is no plain file');
		if (found.size > largest) return unreadable(`has ${megabytes(found.size)} MB; a content file has at most ${megabytes(largest)} MB`);
		return decode(readFileSync(path));
	} catch (error) {
		return unreadable(`cannot be read (${errorCode(error)})`);
	}
}

/** What a file system's error is called, in capitals. Example: `EACCES`. */
export function errorCode(error: unknown): string {
	return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}

/** Why a file cannot be read, and where; at its beginning unless said. */
export function unreadable(reason: string, before = ''): UnreadableFile {
	const line = before.split('\n');
	return { type: 'unreadable', reason, line: line.length, column: (line.at(-1) ?? '').length + 1 };
}

function decode(bytes: Buffer): PlainFile {
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return unreadable('begins with a byte order mark; save it as UTF-8 without one');
	const { text, isWhole } = decodeUtf8(bytes);
	if (!isWhole) return unreadable('is not valid UTF-8; save it as UTF-8', text);
	const strange = forbidden.exec(text);
	if (!strange) return { type: 'text', text };
	const before = text.slice(0, strange.index);
	if (strange[0] === '\r') return unreadable('has Windows line ends (CRLF); save it with LF line ends', before);
	const code = strange[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
	return unreadable(`holds an invisible control character (U+${code}); remove it`, before);
}

/** The text of the bytes, up to the first that are no UTF-8. */
function decodeUtf8(bytes: Buffer): { text: string; isWhole: boolean } {
	const whole = tryDecode(bytes, false);
	if (whole !== undefined) return { text: whole, isWhole: true };
	let [good, bad] = [0, bytes.length + 1];
	while (bad - good > 1) {
		const middle = Math.floor((good + bad) / 2);
		if (middle <= bytes.length && tryDecode(bytes.subarray(0, middle), true) !== undefined) good = middle;
		else bad = middle;
	}
	return { text: tryDecode(bytes.subarray(0, good), true) ?? '', isWhole: false };
}

/** `stream` lets the bytes end in the middle of a character. */
function tryDecode(bytes: Uint8Array, stream: boolean): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream });
	} catch {
		return undefined;
	}
}

function megabytes(bytes: number): string {
	return (bytes / 1e6).toFixed(2);
}

/**
 * Line ends of other systems, and characters that nobody sees. The marks that turn the direction of text can show a reader of the
 * source another text than the one that is built.
 */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
export const forbidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/;

/** A file that cannot be read, with where the fault is, line and column counted from 1. */
export interface UnreadableFile {
	type: 'unreadable';
	/** Why, as the end of a sentence. Example: `is a symbolic link`. */
	reason: string;
	line: number;
	column: number;
}

/** What was found under a path. */
export type PlainFile = { type: 'absent' } | { type: 'text'; text: string } | UnreadableFile;
