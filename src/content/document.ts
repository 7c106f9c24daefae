import { LineCounter, type Document } from 'yaml';

import { parseFields } from './yaml-fields.ts';
import type { YamlFault } from './yaml-tokens.ts';

/**
 * Splits the text of a content file into its fields (YAML) and its body, and parses the fields. Anchors, aliases and tags have no
 * use in a record and are faults, so that no file can grow when it is read. Never throws.
 */
export function readDocument(text: string, format: '.md' | '.mdx' | '.yaml'): ContentDocument {
	const { yaml, start, body, bodyStart, isClosed } =
		format === '.yaml' ? { yaml: text, start: 0, body: '', bodyStart: text.length, isClosed: true } : splitFrontmatter(text);
	const { document, faults } = parseFields(yaml);
	const allFaults = [...(isClosed ? [] : [unclosed]), ...faults.map(({ offset, message }) => ({ offset: start + offset, message }))];
	return { document, fields: allFaults.length === 0 ? toFields(document) : undefined, faults: allFaults, start, body, bodyStart, lines: linesOf(text) };
}

/** Line and column, counted from 1, of an offset in the file. */
export function positionAt(lines: LineCounter, offset: number): { line: number; column: number } {
	const { line, col } = lines.linePos(offset);
	return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** Where the fields are never closed, what follows may be prose: it is not read as YAML, which would report every line of it. */
function splitFrontmatter(text: string) {
	const open = /^---[ \t]*(?:\n|$)/.exec(text);
	if (!open) return { yaml: '', start: 0, body: text, bodyStart: 0, isClosed: text === '' };
	const close = /^---[ \t]*$/m.exec(text.slice(open[0].length));
	if (!close) return { yaml: '', start: 0, body: '', bodyStart: text.length, isClosed: false };
	const end = open[0].length + close.index;
	const bodyStart = Math.min(end + close[0].length + 1, text.length);
	return { yaml: text.slice(open[0].length, end), start: open[0].length, body: text.slice(bodyStart), bodyStart, isClosed: true };
}

function toFields(document: Document): unknown {
	return document.contents === null ? {} : document.toJS({ maxAliasCount: 0 });
}

function linesOf(text: string): LineCounter {
	const lines = new LineCounter();
	lines.addNewLine(0);
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
	return lines;
}

const unclosed: YamlFault = { offset: 0, message: 'The fields at the head of the file must stand between two lines of three hyphens.' };

/** A content file taken apart. */
export interface ContentDocument {
	/** The YAML as a tree with positions. */
	document: Document;
	/** The fields as plain values; `undefined` where the YAML has faults. */
	fields: unknown;
	/** What is wrong with the YAML; offsets are characters from the file's start. */
	faults: YamlFault[];
	/** Where the YAML begins in the file. */
	start: number;
	/** The text behind the fields; empty for YAML files. */
	body: string;
	/** Where the body begins in the file. */
	bodyStart: number;
	/** The line starts of the file. */
	lines: LineCounter;
}
