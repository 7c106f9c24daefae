import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'astro/zod';

import { positionAt, readDocument } from '../content/document.ts';
import { line } from '../schemas/text.ts';
import type { Finding } from './rule.ts';

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

/** Reads the word list of a record; an absent file is an empty list. Faults are findings like any other. */
export function readLoadedWords(folder: string): LoadedWords {
	const path = join(folder, loadedWordsFile);
	if (!existsSync(path)) return { words: [], faults: [] };
	const { fields, faults, lines } = readDocument(readFileSync(path, 'utf8'), '.yaml');
	const result = schema.safeParse(fields ?? { words: [] });
	const problems = [
		...faults.map((fault) => ({ path: loadedWordsFile, ...positionAt(lines, fault.offset), message: fault.message })),
		...(result.error?.issues ?? []).map((issue) => ({ path: loadedWordsFile, line: 1, column: 1, message: `\`${issue.path.join('.')}\` ${issue.message}.` })),
	];
	return { words: (result.data?.words ?? []).map((word) => ({ ...word, pattern: patternOf(word.word) })), faults: problems };
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
