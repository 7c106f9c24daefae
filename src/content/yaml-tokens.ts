import { CST, Lexer } from 'yaml';

import { clip } from './clip.ts';

/** How deep lists and groups may stand in each other. A record needs four. */
const deepestYaml = 20;

/**
 * What a record has no use for in YAML: anchors, aliases, tags, directives and deep nesting. Found in the text's tokens, before it is
 * parsed, so that no file can grow when it is read or exhaust the parser. Brackets and quotation marks that are never closed are found
 * here too: the parser reports them where the text ends, not where they begin.
 */
export function forbiddenTokens(yaml: string): YamlFault[] {
	const faults: YamlFault[] = [];
	const open: { offset: number; sign: string }[] = [];
	let [offset, block] = [0, 0];
	let isText = false;
	for (const token of new Lexer().lex(yaml)) {
		const type: CST.TokenType | null = isText ? null : CST.tokenType(token);
		isText = type === 'scalar';
		if (type === 'newline') block = 0;
		if (type === 'seq-item-ind' || type === 'explicit-key-ind') block += 1;
		if (type === 'flow-seq-start' || type === 'flow-map-start') open.push({ offset, sign: token });
		if (type === 'flow-seq-end' || type === 'flow-map-end') open.pop();
		if (type === 'flow-error-end') faults.push(...open.splice(0).map(neverClosed));
		if ((type === 'double-quoted-scalar' || type === 'single-quoted-scalar') && !isClosed(token)) faults.push(neverClosed({ offset, sign: token.charAt(0) }));
		if (open.length + block > deepestYaml)
			return [{ offset, message: `Lists and groups stand more than ${deepestYaml} deep in each other; a record needs no more than four.` }];
		const what = type === null ? undefined : forbidden[type];
		if (what) faults.push({ offset, message: what(clip(token)) });
		if (type !== 'scalar' && type !== 'doc-mode' && type !== 'flow-error-end') offset += token.length;
	}
	return [...faults, ...open.map(neverClosed)];
}

function neverClosed({ offset, sign }: { offset: number; sign: string }): YamlFault {
	return { offset, message: `The sign \`${sign}\` is opened and never closed.` };
}

/** In double marks a backslash takes the meaning from the sign behind it; in single ones two marks are one that is meant. */
function isClosed(quoted: string): boolean {
	const mark = quoted.charAt(0);
	for (let at = 1; at < quoted.length; at += 1) {
		if (mark === '"' && quoted[at] === '\\') at += 1;
		else if (mark === "'" && quoted.startsWith("''", at)) at += 1;
		else if (quoted[at] === mark) return true;
	}
	return false;
}

const forbidden: Partial<Record<CST.TokenType, (token: string) => string>> = {
	anchor: (token) => `An anchor (\`${token}\`) is not allowed; write the value where it is used.`,
	alias: (token) => `An alias (\`${token}\`) is not allowed; write the value out.`,
	tag: (token) => `A tag (\`${token}\`) is not allowed; remove it.`,
	'directive-line': (token) => `A directive (\`${token}\`) is not allowed; remove it.`,
};

/** A fault in the YAML of a file. */
export interface YamlFault {
	/** Where, in characters from the text's start. */
	offset: number;
	/** What, in a sentence. */
	message: string;
}
