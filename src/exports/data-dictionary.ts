import type { CollectionName } from '../schemas/collections.ts';
import { references } from '../schemas/references.ts';
import type { JsonSchema } from './json-schema.ts';
import type { Table } from './table.ts';

/** Every field of a collection, those within lists and objects too, from its JSON Schema. */
export function fieldsIn(collection: CollectionName, schema: JsonSchema, within = ''): FieldRow[] {
	return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
		const path = `${within}${name}`;
		const row: FieldRow = { name: path, type: typeInWords(field, collection, path), meaning: meaningOf(field), always: isAlwaysGiven(schema, name, field) };
		const inner = listItem(field);
		return [row, ...(inner ? fieldsIn(collection, objectIn(inner), `${path}[].`) : fieldsIn(collection, field, `${path}.`))];
	});
}

/** The columns of a flat table with what they mean: in the table's words, else in those of the collection's field. */
export function columnsOf(table: Table, schema: JsonSchema): Pick<FieldRow, 'name' | 'meaning'>[] {
	const fields = fieldsIn(table.from.collection, schema);
	return Object.entries(table.columns).map(([name, meaning]) => ({
		name,
		meaning: meaning || (fields.find((field) => field.name === `${table.from.path}${name}`)?.meaning ?? ''),
	}));
}

function meaningOf({ description = '', examples: [example] = [] }: JsonSchema): string {
	return example === undefined ? description : `${description} Example: \`${typeof example === 'string' ? example : JSON.stringify(example)}\``;
}

function isAlwaysGiven({ required = [] }: JsonSchema, name: string, field: JsonSchema): boolean {
	return required.includes(name) || field.default !== undefined || (listItem(field) !== undefined && !Array.isArray(field.items));
}

function typeInWords(schema: JsonSchema, collection: CollectionName, path: string): string {
	const target = targetOf(collection, path);
	const item = listItem(schema);
	if (item && Array.isArray(schema.items)) return `list of ${schema.items.length} ${plural(typeInWords(item, collection, path))}`;
	if (item) return target ? `list of ids of ${target}` : `list of ${plural(typeInWords(objectIn(item), collection, `${path}[]`))}`;
	if (target) return `id of ${target}`;
	if (schema.enum)
		return `one of: ${schema.enum
			.map(String)
			.filter((word, _index, words) => !words.includes(word.replaceAll('-', ' ')) || !word.includes('-'))
			.join(', ')}`;
	const known = schema.anyOf?.find((choice) => choice.type !== 'null');
	if (known) return typeInWords(known, collection, path);
	if (Array.isArray(schema.type)) return 'date (EDTF)';
	if (schema.format === 'uri') return 'web address';
	if (schema.type === 'integer') return 'whole number';
	if (schema.type === 'string') return schema.pattern?.startsWith('^[a-z0-9]') ? 'id' : 'text';
	return schema.type ?? 'any';
}

function plural(type: string): string {
	return type.replace(/^([\w ]*)/, '$1s').replace(/sss$/, 'sses');
}

/** What a list holds. A field that takes one value or a list of them is a list once it is read. */
function listItem(schema: JsonSchema): JsonSchema | undefined {
	const list = schema.type === 'array' ? schema : schema.anyOf?.find(({ type }) => type === 'array');
	return Array.isArray(list?.items) ? list.items[0] : list?.items;
}

/** Of an id and the object it is short for, the object: that is what is read. Then only its first field is always there. */
function objectIn(schema: JsonSchema): JsonSchema {
	const object = schema.anyOf?.find(({ type }) => type === 'object');
	return object ? { ...object, required: object.required?.slice(0, 1) ?? [] } : schema;
}

function targetOf(collection: CollectionName, path: string): CollectionName | undefined {
	if (/(^|\.)cite\[\]\.source$/.test(path)) return 'sources';
	const place = path.replaceAll('[]', '.*');
	return references[collection]?.find(([known]) => known === place || known === `${place}.*`)?.[1];
}

/** A line of the data dictionary. */
export interface FieldRow {
	/** The field, with the way to it. Example: `terms[].topic`. */
	name: string;
	/** In words. Example: `id of topics`. */
	type: string;
	/** What it means, with an example; code stands between backticks. */
	meaning: string;
	/** Whether it is in every entry once defaults are filled in. */
	always: boolean;
}
