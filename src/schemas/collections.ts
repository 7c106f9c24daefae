import type { z } from 'astro/zod';

import { actor } from './actor.ts';
import { dispute } from './dispute.ts';
import { event } from './event.ts';
import { explainer } from './explainer.ts';
import { figure } from './figure.ts';
import { glossaryEntry } from './glossary-entry.ts';
import { page } from './page.ts';
import { proposal } from './proposal.ts';
import { publisher } from './publisher.ts';
import { source } from './source.ts';
import { topic } from './topic.ts';

/** Every collection of a record: the schema of its entries and the extension of its files. The key is the folder's name. */
export const collections = {
	events: { schema: event, extension: '.md' },
	proposals: { schema: proposal, extension: '.md' },
	actors: { schema: actor, extension: '.md' },
	sources: { schema: source, extension: '.yaml' },
	publishers: { schema: publisher, extension: '.yaml' },
	figures: { schema: figure, extension: '.yaml' },
	disputes: { schema: dispute, extension: '.md' },
	topics: { schema: topic, extension: '.yaml' },
	glossary: { schema: glossaryEntry, extension: '.md' },
	explainers: { schema: explainer, extension: '.mdx' },
	pages: { schema: page, extension: '.md' },
} as const;

/** The name of a collection, and of its folder. Example: `events`. */
export type CollectionName = keyof typeof collections;

/** The fields of an entry of a collection, defaults filled in. */
export type Fields<Name extends CollectionName> = z.output<(typeof collections)[Name]['schema']>;

/** All collection names, in the order of the design. */
export const collectionNames = Object.keys(collections) as CollectionName[];

/** True for the name of a collection. */
export function isCollectionName(name: string): name is CollectionName {
	return Object.hasOwn(collections, name);
}
