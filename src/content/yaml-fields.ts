import { Document, isScalar, parseDocument, visit, type ErrorCode } from 'yaml';

import { clip } from './clip.ts';
import { forbiddenTokens, type YamlFault } from './yaml-tokens.ts';

/** Parses the YAML of a file. Never throws; offsets are counted from the YAML's start. */
export function parseFields(yaml: string): { document: Document; faults: YamlFault[] } {
	const forbidden = forbiddenTokens(yaml);
	if (forbidden.length > 0) return { document: new Document(), faults: forbidden };
	try {
		// Names are compared below: the parser compares each with every other, which takes minutes where there are thousands.
		const document = parseDocument(yaml, { uniqueKeys: false, version: '1.2', schema: 'core', prettyErrors: false });
		const errors = document.errors.map(({ pos, code, message }) => ({ offset: pos[0], message: sayings[code] ?? sentence(message) }));
		return { document, faults: [...errors, ...unfitNames(document)] };
	} catch {
		return { document: new Document(), faults: [{ offset: 0, message: 'The fields stand too deep in each other to be read.' }] };
	}
}

function unfitNames(document: Document): YamlFault[] {
	const faults: YamlFault[] = [];
	visit(document, {
		Map: (_key, map) => {
			const names = new Set<string>();
			for (const { key } of map.items) {
				const name = isScalar(key) ? key.value : undefined;
				const offset = (isScalar(key) ? key : map).range?.[0] ?? 0;
				if (typeof name !== 'string')
					faults.push({ offset, message: `The name of a field must be text${isScalar(key) ? `; found \`${clip(String(name))}\`` : ''}.` });
				// An object cannot hold this name as a field of its own; libraries drop it in silence.
				else if (name === '__proto__') faults.push({ offset, message: 'The name `__proto__` is not allowed for a field.' });
				else if (names.has(name)) faults.push({ offset, message: `The field \`${clip(name)}\` is given twice; keep one.` });
				else names.add(name);
			}
		},
	});
	return faults;
}

function sentence(message: string): string {
	const first = message.split('\n')[0]?.trim() ?? '';
	return /[.!?]$/.test(first) ? first : `${first}.`;
}

/** The parser's most frequent faults, in words for writers. */
const sayings: Partial<Record<ErrorCode, string>> = {
	BLOCK_AS_IMPLICIT_KEY: 'A value that holds a colon and a space must stand in quotation marks.',
	MULTIPLE_DOCS: 'The fields are divided by a second line of three hyphens; a file holds one set of fields.',
	TAB_AS_INDENT: 'A tab is not allowed at the beginning of a line; use spaces.',
};
