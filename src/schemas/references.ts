import type { CollectionName } from './collections.ts';

/**
 * Which fields hold ids of which collection: a path from the entry's top, `*` for every item of a list. Example: a proposal's
 * `terms.*.topic` holds ids of topics.
 */
export const references: { readonly [Name in CollectionName]?: readonly (readonly [path: string, target: CollectionName])[] } = {
	events: [
		['actors.*', 'actors'],
		['proposals.*', 'proposals'],
		['topics.*', 'topics'],
		['related.*', 'events'],
	],
	proposals: [
		['proposedBy.*', 'actors'],
		['conveyedBy.*', 'actors'],
		['respondsTo.*', 'proposals'],
		['supersedes.*', 'proposals'],
		['terms.*.topic', 'topics'],
		['responses.*.actor', 'actors'],
	],
	actors: [
		['memberOf', 'actors'],
		['memberOf.*', 'actors'],
		['roles.*.in', 'actors'],
	],
	sources: [
		['publisher', 'publishers'],
		['originator', 'publishers'],
	],
	disputes: [
		['events.*', 'events'],
		['proposals.*', 'proposals'],
		['figures.*', 'figures'],
		['topics.*', 'topics'],
		['actors.*', 'actors'],
	],
};
