import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { stringify } from 'yaml';

import { collectionNames, collections, type CollectionName } from '../../src/schemas/collections.ts';
import { syntheticEvents } from './synthetic-events.ts';
import { syntheticBackground } from './synthetic-background.ts';
import { syntheticProposals } from './synthetic-proposals.ts';
import { SyntheticPlan } from './synthetic-plan.ts';

/**
 * Writes a made-up record of some events, with a quarter as many sources and a tenth as many proposals, into a folder. The same
 * number gives the same files on every machine. Gives the number of files.
 */
export function writeSyntheticRecord(folder: string, events: number): number {
	const plan = new SyntheticPlan(events);
	for (const collection of collectionNames) mkdirSync(join(folder, collection), { recursive: true });
	let count = 0;
	for (const entries of [syntheticBackground(plan), syntheticProposals(plan), syntheticEvents(plan)]) {
		for (const { collection, id, fields, body } of entries) {
			const { extension } = collections[collection];
			const yaml = stringify(fields, { lineWidth: 0, aliasDuplicateObjects: false });
			writeFileSync(join(folder, collection, `${id}${extension}`), extension === '.yaml' ? yaml : `---\n${yaml}---\n\n${body}\n`);
			count += 1;
		}
	}
	return count;
}

/** A made-up entry. */
export interface SyntheticEntry {
	collection: CollectionName;
	id: string;
	fields: Record<string, unknown>;
	/** The Markdown below the fields; empty where the collection has none. */
	body: string;
}
