import { Document, LineCounter, parseDocument, visit, YAMLParseError } from 'yaml';

/**
 * Splits the text of a content file into its fields (YAML) and its body, and parses the fields. Anchors, aliases and tags have no
 * use in a record and are faults, so that no file can grow when it is read. Never throws.
 */
export function readDocument(text: string, format: '.md' | '.mdx' | '.yaml'): ContentDocument {
	const { yaml, start, body, bodyStart, unclosed } = format === '.yaml' ? { yaml: text, start: 0, body: '', bodyStart: text.length, unclosed: false } : splitFrontmatter(text);
	const lines = new LineCounter();
	lines.addNewLine(0);
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
	const document = parseSafely(yaml);
	const faults: YamlFault[] = document.errors.map((error) => ({ offset: start + error.pos[0], message: sentence(error.message) }));
	if (unclosed) faults.push({ offset: 0, message: 'The fields at the head of the file must stand between two lines of three hyphens.' });
	faults.push(...forbiddenNodes(document).map((fault) => ({ ...fault, offset: start + fault.offset })));
	return { document, fields: faults.length === 0 ? toFields(document) : undefined, faults, start, body, bodyStart, lines };
}

/** Line and column, counted from 1, of an offset in the file. */
export function positionAt(lines: LineCounter, offset: number): { line: number; column: number } {
	const { line, col } = lines.linePos(offset);
	return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** YAML nested thousands deep exhausts the parser's stack; that is a fault of the file like any other. */
function parseSafely(yaml: string): Document {
	try {
		return parseDocument(yaml, { uniqueKeys: true, version: '1.2', schema: 'core', prettyErrors: false });
	} catch {
		const document = new Document();
		document.errors.push(new YAMLParseError([0, 1], 'IMPOSSIBLE', 'The YAML is nested too deeply to be read'));
		return document;
	}
}

function splitFrontmatter(text: string) {
	const open = /^---[ \t]*\n/.exec(text);
	if (!open) return { yaml: '', start: 0, body: text, bodyStart: 0, unclosed: text !== '' };
	const close = /^---[ \t]*(?:\n|$)/m.exec(text.slice(open[0].length));
	if (!close) return { yaml: text.slice(open[0].length), start: open[0].length, body: '', bodyStart: text.length, unclosed: true };
	const bodyStart = open[0].length + close.index + close[0].length;
	return { yaml: text.slice(open[0].length, open[0].length + close.index), start: open[0].length, body: text.slice(bodyStart), bodyStart, unclosed: false };
}

function forbiddenNodes(document: Document): YamlFault[] {
	const faults: YamlFault[] = [];
	visit(document, {
		Alias: (_key, node) => void faults.push({ offset: node.range?.[0] ?? 0, message: 'An alias (`*name`) is not allowed; write the value out.' }),
		Node: (_key, node) => {
			if ('anchor' in node && node.anchor) faults.push({ offset: node.range?.[0] ?? 0, message: 'An anchor (`&name`) is not allowed; write the value where it is used.' });
			if (node.tag && !node.tag.startsWith('tag:yaml.org,2002:')) faults.push({ offset: node.range?.[0] ?? 0, message: `A tag (\`${node.tag}\`) is not allowed; remove it.` });
		},
	});
	return faults;
}

function toFields(document: Document): unknown {
	return document.contents === null ? {} : document.toJS({ maxAliasCount: 0 });
}

function sentence(message: string): string {
	const first = message.split('\n')[0]?.trim() ?? '';
	return /[.!?]$/.test(first) ? first : `${first}.`;
}

/** A fault in the YAML of a file. */
export interface YamlFault {
	/** Where, in characters from the file's start. */
	offset: number;
	/** What, in a sentence. */
	message: string;
}

/** A content file taken apart. */
export interface ContentDocument {
	/** The YAML as a tree with positions. */
	document: Document;
	/** The fields as plain values; `undefined` where the YAML has faults. */
	fields: unknown;
	/** What is wrong with the YAML. */
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
