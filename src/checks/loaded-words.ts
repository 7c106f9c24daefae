import { z } from 'astro/zod';

import { positionAt, readDocument } from '../content/document.ts';
import { line } from '../schemas/text.ts';
import { fieldOffset } from './field-offset.ts';
import type { Finding } from './rule.ts';
import { fieldName, issueText } from './schema-issue.ts';

/** The name of the word list in the content folder. */
export const loadedWordsFile = 'loaded-words.yaml';

/** The words that a record does not use in its own voice: `loaded-words.yaml`. */
const schema = z.strictObject({
	/** The list. */
	words: z.array(
		z.strictObject({
			/** The word or phrase, matched as a whole, whatever its capitals. Example: `war minister`. */
			word: line,
			/** What to write in its place. Example: `defence minister`. */
			instead: line,
			/** Why. Example: `The office's name.` */
			reason: line.optional(),
		}),
	),
});

/** Reads the text of a word list; an empty one is an empty list. Faults are findings like any other. */
export function readLoadedWords(text: string): LoadedWords {
	const document = readDocument(text, '.yaml');
	const fields = document.document.contents === null ? { words: [] } : document.fields;
	const result = fields === undefined ? undefined : schema.safeParse(fields, { reportInput: true });
	const faults = [
		...document.faults,
		...(result?.error?.issues ?? []).flatMap((issue) => {
			const value = issue.path.reduce((group: unknown, key) => (group as Record<PropertyKey, unknown>)[key], fields);
			const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [];
			if (unknown.length === 0) return [{ offset: fieldOffset(document, issue.path, 'value'), message: issueText(issue, value) }];
			return unknown.map((key) => ({
				offset: fieldOffset(document, [...issue.path, key], 'key'),
				message: `\`${fieldName([...issue.path, key])}\` is not a field of the word list.`,
			}));
		}),
	];
	return {
		words: (result?.data?.words ?? []).map((word) => ({ ...word, pattern: patternOf(word.word) })),
		faults: faults.map(({ offset, message }) => ({ path: loadedWordsFile, ...positionAt(document.lines, offset), message })),
	};
}

function patternOf(word: string): RegExp {
	const escaped = word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(/\s+/g, String.raw`\s+`);
	return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, 'giu');
}

/** A word list. */
export interface LoadedWords {
	words: { word: string; instead: string; reason?: string | undefined; pattern: RegExp }[];
	/** What is wrong with the list itself. */
	faults: Finding[];
}
