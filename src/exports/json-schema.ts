import { z } from 'astro/zod';

import { collections, type CollectionName } from '../schemas/collections.ts';
import { webAddress } from '../schemas/text.ts';
import { commentedSchema } from './schema-comments.ts';

/**
 * The JSON Schema of a collection's files, as text: what a writer may write, before defaults are filled in. Descriptions and examples
 * are the doc comments of `src/schemas/`. Draft 7 is what editors know best.
 */
export function jsonSchemaText(collection: CollectionName): string {
	const { $schema, ...schema } = z.toJSONSchema(collections[collection].schema, {
		io: 'input',
		target: 'draft-7',
		override({ zodSchema, jsonSchema }) {
			if (zodSchema === webAddress) jsonSchema.format = 'uri';
			if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
		},
	});
	return `${JSON.stringify({ $schema, ...commentedSchema(collection, schema) }, null, '\t')}\n`;
}

/** The part of JSON Schema that the schemas of a record use. */
export interface JsonSchema {
	description?: string;
	examples?: unknown[];
	type?: string | string[];
	format?: string;
	pattern?: string;
	enum?: unknown[];
	default?: unknown;
	properties?: Record<string, JsonSchema>;
	additionalProperties?: boolean | JsonSchema;
	required?: string[];
	items?: JsonSchema | JsonSchema[];
	anyOf?: JsonSchema[];
}
