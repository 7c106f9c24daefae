import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { jsonSchemaText } from '../src/exports/json-schema.ts';
import { collectionNames } from '../src/schemas/collections.ts';

const folder = resolve(import.meta.dirname, '../schemas');

process.exitCode = process.argv.includes('--check') ? check() : write();

/** Fails if a file of `schemas/` is not what `src/schemas/` gives. */
function check(): 0 | 1 {
	const stale = collectionNames.filter((collection) => readOrEmpty(pathOf(collection)) !== jsonSchemaText(collection));
	if (stale.length === 0) return 0;
	console.error(`Stale: ${stale.map((collection) => `schemas/${collection}.schema.json`).join(', ')}. Write them anew: node scripts/schemas.ts`);
	return 1;
}

function write(): 0 {
	mkdirSync(folder, { recursive: true });
	for (const collection of collectionNames) writeFileSync(pathOf(collection), jsonSchemaText(collection));
	return 0;
}

function pathOf(collection: string): string {
	return join(folder, `${collection}.schema.json`);
}

function readOrEmpty(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return '';
	}
}
