import { CST, Lexer } from 'yaml';

import { clip } from './clip.ts';

/** How deep lists and groups may stand in each other. A record needs four. */
export const deepestYaml = 20;

/**
 * What a record has no use for in YAML: anchors, aliases, tags, directives and deep nesting. Found in the text's tokens, before it is
 * parsed, so that no file can grow when it is read or exhaust the parser.
 */
export function forbiddenTokens(yaml: string): YamlFault[] {
	const faults: YamlFault[] = [];
	let [offset, flow, block] = [0, 0, 0];
	let isText = false;
	for (const token of new Lexer().lex(yaml)) {
		const type: CST.TokenType | null = isText ? null : CST.tokenType(token);
		isText = type === 'scalar';
		if (type === 'newline') block = 0;
		if (type === 'seq-item-ind' || type === 'explicit-key-ind') block += 1;
		if (type === 'flow-seq-start' || type === 'flow-map-start') flow += 1;
		if (type === 'flow-seq-end' || type === 'flow-map-end') flow -= 1;
		if (flow + block > deepestYaml) return [{ offset, message: `Lists and groups stand more than ${deepestYaml} deep in each other; a record needs no more than four.` }];
		const what = type === null ? undefined : forbidden[type];
		if (what) faults.push({ offset, message: what(clip(token)) });
		if (type !== 'scalar' && type !== 'doc-mode' && type !== 'flow-error-end') offset += token.length;
	}
	return faults;
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
