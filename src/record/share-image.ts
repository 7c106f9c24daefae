import type { CollectionName } from '../schemas/collections.ts';
import type { AnyEntry } from './entries.ts';

/**
 * The address of the picture that an entry's page is shared with, a PNG of 1200 × 630 pixels. Example:
 * `/share/events/2024-05-31-biden-outlines-plan.png`.
 */
export function shareImageOf({ collection, id }: Pick<PicturedEntry, 'collection' | 'id'>): string {
	return `/share/${collection}/${id}.png`;
}

/** The collections whose entries have such a picture. */
export const pictured = ['events', 'proposals', 'figures'] as const satisfies CollectionName[];

/** True for an entry with a picture. */
export function isPictured(entry: AnyEntry): entry is PicturedEntry {
	return pictured.some((collection) => collection === entry.collection);
}

/** An entry with a picture. */
export type PicturedEntry = Extract<AnyEntry, { collection: (typeof pictured)[number] }>;
