import type { Root } from 'mdast';
import { isMap, isPair, isScalar, type Node as YamlNode } from 'yaml';
import type { z } from 'astro/zod';

import { positionAt, readDocument, type ContentDocument } from '../content/document.ts';
import type { ContentFile } from '../content/folder.ts';
import { parseMarkdown, parseMdx } from '../markdown/parse.ts';
import { citationsOf, readProse, type Prose } from '../markdown/prose.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';
import type { Finding } from './rule.ts';

/** A content file that could be read as text, taken apart, with the way back from every part to its place in the file. */
export class CheckedFile {
	readonly path: string;
	readonly collection: CollectionName;
	readonly id: string;
	readonly text: string;
	readonly document: ContentDocument;
	/** What the schema says against the fields. */
	readonly issues: readonly z.core.$ZodIssue[];
	/** The syntax tree of the body, or why there is none. */
	readonly tree: { type: 'tree'; root: Root } | { type: 'malformed'; message: string; offset: number };
	readonly prose: Prose;

	constructor(file: Extract<ContentFile, { type: 'text' }>) {
		this.path = file.path;
		this.collection = file.collection;
		this.id = file.id;
		this.text = file.text;
		this.document = readDocument(file.text, file.format);
		const { fields, body } = this.document;
		const result = fields === undefined ? undefined : collections[file.collection].schema.safeParse(fields, { reportInput: true });
		this.issues = result?.error?.issues ?? [];
		this.tree = treeOf(body, file.format);
		this.prose = readProse(this.tree.type === 'tree' ? this.tree.root : { type: 'root', children: [] }, body);
	}

	/** A value at a path of the fields, whether or not it fits the schema. */
	value(path: readonly PropertyKey[]): unknown {
		return path.reduce((value: unknown, key) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined), this.document.fields);
	}

	/** Every value at a path with `*` for each item of a list, with its exact path. Example: `terms.*.topic`. */
	values(pattern: string): { path: (string | number)[]; value: unknown }[] {
		let found: { path: (string | number)[]; value: unknown }[] = [{ path: [], value: this.document.fields }];
		for (const key of pattern.split('.')) {
			found = found.flatMap(({ path, value }) => {
				if (key === '*') return Array.isArray(value) ? value.map((item: unknown, index) => ({ path: [...path, index], value: item })) : [];
				if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, key)) return [];
				return [{ path: [...path, key], value: (value as Record<string, unknown>)[key] }];
			});
		}
		return found;
	}

	/** Every source cited in the fields, with its path. */
	fieldCitations(): { path: (string | number)[]; source: string }[] {
		return citationsIn(this.document.fields, []);
	}

	/** Every source cited, in fields and prose. */
	sources(): string[] {
		return [...this.fieldCitations().map(({ source }) => source), ...citationsOf(this.prose).map(({ source }) => source)];
	}

	/** True for a value that was written in quotation marks. */
	isQuoted(path: readonly (string | number)[]): boolean {
		const node = this.document.document.getIn(path, true);
		return isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
	}

	/** A finding at an offset of the file. */
	at(offset: number, message: string, suggestion?: string): Finding {
		return { path: this.path, ...positionAt(this.document.lines, offset), message, suggestion };
	}

	/** A finding at an offset of the body. */
	atBody(offset: number, message: string, suggestion?: string): Finding {
		return this.at(this.document.bodyStart + offset, message, suggestion);
	}

	/** A finding at the value of a path of the fields; where there is none, at the nearest one around it. */
	atValue(path: readonly PropertyKey[], message: string, suggestion?: string): Finding {
		return this.at(this.#offset(path, 'value'), message, suggestion);
	}

	/** A finding at the key of a path of the fields. */
	atKey(path: readonly PropertyKey[], message: string, suggestion?: string): Finding {
		return this.at(this.#offset(path, 'key'), message, suggestion);
	}

	#offset(path: readonly PropertyKey[], part: 'key' | 'value'): number {
		const { document, start } = this.document;
		for (let depth = path.length; depth > 0; depth -= 1) {
			const keys = path.slice(0, depth);
			const parent = document.getIn(keys.slice(0, -1), true);
			const last = keys.at(-1);
			const pair = isMap(parent) ? parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === last) : undefined;
			const node = part === 'key' && pair ? pair.key : (document.getIn(keys, true) ?? pair?.key);
			const range = (node as YamlNode | null | undefined)?.range;
			if (range) return start + range[0];
		}
		return 0;
	}
}

function citationsIn(value: unknown, path: (string | number)[]): { path: (string | number)[]; source: string }[] {
	if (Array.isArray(value)) return value.flatMap((item, index) => citationsIn(item, [...path, index]));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, item]: [string, unknown]) => (key === 'cite' && Array.isArray(item) ? item.flatMap((cited, index) => citation(cited, [...path, key, index])) : citationsIn(item, [...path, key])));
}

function citation(value: unknown, path: (string | number)[]): { path: (string | number)[]; source: string }[] {
	if (typeof value === 'string') return [{ path, source: value }];
	if (typeof value === 'object' && value !== null && 'source' in value && typeof value.source === 'string') return [{ path: [...path, 'source'], source: value.source }];
	return [];
}

function treeOf(body: string, format: '.md' | '.mdx' | '.yaml'): CheckedFile['tree'] {
	if (format !== '.mdx') return { type: 'tree', root: parseMarkdown(body) };
	try {
		return { type: 'tree', root: parseMdx(body) };
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const [, line, column] = /\b(\d+):(\d+)\b/.exec(message) ?? [];
		return { type: 'malformed', message: message.split('\n')[0] ?? '', offset: line ? offsetOf(body, Number(line), Number(column)) : 0 };
	}
}

function offsetOf(text: string, line: number, column: number): number {
	const before = text.split('\n').slice(0, line - 1);
	return before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}
