import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { columnsOf, fieldsIn } from '../../../src/exports/data-dictionary.ts';
import { jsonSchemaText, type JsonSchema } from '../../../src/exports/json-schema.ts';
import { readComment } from '../../../src/exports/schema-comments.ts';
import { tables } from '../../../src/exports/tables.ts';
import { collectionNames, type CollectionName } from '../../../src/schemas/collections.ts';

const committed = (collection: CollectionName) => readFileSync(join(import.meta.dirname, `../../../schemas/${collection}.schema.json`), 'utf8');
const schemaOf = (collection: CollectionName) => JSON.parse(committed(collection)) as JsonSchema;

describe('schemas/', () => {
	it.each(collectionNames)('%s is fresh (else: node scripts/schemas.ts)', (collection) => {
		expect(committed(collection)).toBe(jsonSchemaText(collection));
	});

	it.each(collectionNames)('%s says what every field means', (collection) => {
		for (const { name, meaning } of fieldsIn(collection, schemaOf(collection))) expect(meaning, name).not.toBe('');
	});
});

describe('doc comments', () => {
	it('become description and examples, read as YAML', () => {
		expect(readComment('Where it happened,\nas plain names. Example: `[Doha, Jerusalem]`.')).toEqual({
			description: 'Where it happened, as plain names.',
			examples: [['Doha', 'Jerusalem']],
		});
		expect(readComment('The number. Example: `15207`.')).toEqual({ description: 'The number.', examples: [15207] });
	});

	it('lose what only a reader of the source can look up', () => {
		expect(readComment('The kind of event, one of `eventTypes`. Example: `response`.')).toEqual({ description: 'The kind of event.', examples: ['response'] });
	});

	it('keep what is not an example at the end', () => {
		expect(readComment('Either `value` or `range`.')).toEqual({ description: 'Either `value` or `range`.' });
		expect(readComment('')).toEqual({});
	});
});

describe('the data dictionary', () => {
	it('goes into lists and objects and names what ids lead to', () => {
		const types = Object.fromEntries(fieldsIn('proposals', schemaOf('proposals')).map(({ name, type, always }) => [name, always ? type : `${type}?`]));
		expect(types).toMatchObject({
			name: 'text',
			date: 'date (EDTF)',
			summary: 'text?',
			proposedBy: 'list of ids of actors',
			terms: 'list of objects',
			'terms[].topic': 'id of topics',
			'terms[].phase': 'whole number?',
			'terms[].cite[].source': 'id of sources',
			'terms[].cite[].at': 'text?',
		});
	});

	it('says what the other types are', () => {
		const typeOf = (collection: CollectionName, name: string) => fieldsIn(collection, schemaOf(collection)).find((field) => field.name === name)?.type;
		expect(typeOf('actors', 'memberOf')).toBe('list of ids of actors');
		expect(typeOf('actors', 'kind')).toBe('one of: state, armed group, organisation, office, person, UN body');
		expect(typeOf('figures', 'values[].range')).toBe('list of 2 numbers');
		expect(typeOf('sources', 'url')).toBe('web address');
	});

	it.each(Object.entries(tables))('explains every column of %s', (_name, table) => {
		for (const { name, meaning } of columnsOf(table, schemaOf(table.from.collection))) expect(meaning, name).not.toBe('');
	});
});
