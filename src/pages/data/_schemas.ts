import type { JsonSchema } from '../../exports/json-schema.ts';
import type { CollectionName } from '../../schemas/collections.ts';

const texts = import.meta.glob<string>('../../../schemas/*.schema.json', { eager: true, query: '?raw', import: 'default' });

/** The text of a collection's JSON Schema, as `scripts/schemas.ts` wrote it. */
export function schemaText(collection: CollectionName): string {
	const text = texts[`../../../schemas/${collection}.schema.json`];
	if (text === undefined) throw new Error(`schemas/${collection}.schema.json is missing; write it with \`node scripts/schemas.ts\`.`);
	return text;
}

/** A collection's JSON Schema. */
export function schemaOf(collection: CollectionName): JsonSchema {
	return JSON.parse(schemaText(collection)) as JsonSchema;
}
