import { z } from 'astro/zod';

import type { JsonSchema } from '../../src/exports/json-schema.ts';
import { collections, type CollectionName } from '../../src/schemas/collections.ts';
import { references } from '../../src/schemas/references.ts';
import { webAddress } from '../../src/schemas/text.ts';

/**
 * The fields of an entry with strings in every place where its schema allows text: all of them, in a row, in a field that stands once;
 * one each in the items of a list. Read from the schemas, so that a field added later is filled too. `at` is the entry's number: ids
 * lead to the entry of the same number, in its own collection to the one before.
 */
export function hostileFields(collection: CollectionName, strings: readonly string[], at: number): Record<string, unknown> {
	const schema = z.toJSONSchema(collections[collection].schema, {
		io: 'input',
		override({ zodSchema, jsonSchema }) {
			if (zodSchema === webAddress) jsonSchema.format = 'uri';
		},
	}) as JsonSchema;
	return fill(schema, '', strings.join(' ')) as Record<string, unknown>;

	function fill(schema: JsonSchema, path: string, text: string): unknown {
		const known = fixed[`${collection}.${path}`] ?? fixed[path.split('.').at(-1) ?? ''];
		if (known !== undefined) return known;
		const target = references[collection]?.find(([place]) => place === path)?.[1];
		if (target === collection) return at > 0 ? idOf(target, at - 1) : undefined;
		if (target !== undefined || path === 'deadlines.*.term' || path === 'implementation.*.term') return idOf(target ?? 'topics', at);
		if (path.endsWith('cite')) return [{ source: idOf('sources', at), at: inOneLine(text) }];
		const form = schema.anyOf?.at(-1) ?? schema;
		// Ids of nothing in particular: addresses that an entry once had. And one of two forms of a number.
		if (form.pattern === idPattern || path.endsWith('range')) return undefined;
		if (form.enum) return form.enum[0];
		if (form.format === 'uri') return 'https://example.org/';
		if (form.type === 'array') return listed(form, path);
		if (form.properties)
			return Object.fromEntries(
				Object.entries(form.properties)
					.map(([key, part]) => [key, fill(part, path === '' ? key : `${path}.${key}`, text)] as const)
					.filter(([, value]) => value !== undefined),
			);
		if (typeof form.additionalProperties === 'object')
			return Object.fromEntries(strings.map((string, index) => [`x-${String.fromCodePoint(97 + index)}`, inOneLine(string)]));
		// A field of several lines has no pattern.
		return form.type !== 'string' ? 1 : form.pattern === undefined ? text.trim() : inOneLine(text);
	}

	function listed({ items }: JsonSchema, path: string): unknown {
		if (items === undefined || Array.isArray(items)) return undefined;
		const list = strings.map((string) => fill(items, `${path}.*`, string)).filter((item) => item !== undefined);
		return typeof list[0] === 'string' ? [...new Set(list)] : list;
	}
}

/** The id of an entry by its number. */
export function idOf(collection: CollectionName, at: number): string {
	const name = `x-${String(at).padStart(2, '0')}`;
	if (collection === 'events') return `2024-01-02-${name}`;
	return collection === 'proposals' ? `2024-01-${name}` : name;
}

/** A string as a field of one line holds it. */
export function inOneLine(text: string): string {
	return text.replaceAll(/\s+/g, ' ').trim();
}

const idPattern = '^[a-z0-9]+(-[a-z0-9]+)*$';
const day = '2024-01-02';

/** Values that are no text: by their place in a collection, or by name wherever they stand. */
const fixed: Record<string, unknown> = {
	date: day,
	from: day,
	to: day,
	asOf: day,
	published: day,
	accessed: day,
	language: 'ar',
	translatedFrom: 'he',
	phase: 1,
};
