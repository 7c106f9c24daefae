import { isScalar } from 'yaml';
import type { z } from 'astro/zod';

import { positionAt, readDocument, type ContentDocument } from '../content/document.ts';
import type { ContentFile } from '../content/folder.ts';
import { citationsOf, readProse, type Prose } from '../markdown/prose.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';
import { readTree, type BodyTree } from './body-tree.ts';
import { fieldCitationsIn, type FieldCitation } from './field-citations.ts';
import { fieldOffset } from './field-offset.ts';
import type { Finding } from './rule.ts';
import { plainIssues } from './schema-issue.ts';

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
	readonly tree: BodyTree;
	readonly prose: Prose;

	constructor(file: Extract<ContentFile, { type: 'text' }>) {
		this.path = file.path;
		this.collection = file.collection;
		this.id = file.id;
		this.text = file.text;
		this.document = readDocument(file.text, file.format);
		const { fields, body } = this.document;
		const result = fields === undefined ? undefined : collections[file.collection].schema.safeParse(fields, { reportInput: true });
		this.issues = plainIssues(result?.error?.issues ?? []);
		this.tree = readTree(body, file.format);
		this.prose = readProse(this.tree.type === 'tree' ? this.tree.root : { type: 'root', children: [] }, body);
	}

	/** A value at a path of the fields, whether or not it fits the schema. */
	value(path: readonly PropertyKey[]): unknown {
		return path.reduce(
			(value: unknown, key) =>
				typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<PropertyKey, unknown>)[key] : undefined,
			this.document.fields,
		);
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
	fieldCitations(): FieldCitation[] {
		return fieldCitationsIn(this.document.fields);
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
		return this.at(fieldOffset(this.document, path, 'value'), message, suggestion);
	}

	/** A finding at the key of a path of the fields. */
	atKey(path: readonly PropertyKey[], message: string, suggestion?: string): Finding {
		return this.at(fieldOffset(this.document, path, 'key'), message, suggestion);
	}
}
