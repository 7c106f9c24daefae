import { expect, it } from 'vitest';

import { knownFields } from '../../../src/checks/known-fields.ts';
import { collections } from '../../../src/schemas/collections.ts';

it.each<[keyof typeof collections, (string | number)[], string[]]>([
	['topics', [], ['name', 'order', 'definition', 'aliases']],
	['proposals', ['terms', 3], ['topic', 'phase', 'text', 'cite']],
	['proposals', ['terms', 0, 'cite', 1], ['source', 'at']],
	['proposals', ['responses', 0], ['actor', 'date', 'position', 'text', 'cite']],
	['figures', ['values', 0], ['asOf', 'value', 'range', 'qualifier', 'claimant', 'cite', 'note']],
	['actors', ['names'], ['ar', 'he']],
	['actors', ['roles', 0], ['title', 'in', 'from', 'to', 'cite']],
	['glossary', ['usage', 0], ['word', 'by', 'cite']],
	['disputes', ['versions', 0], ['by', 'text', 'cite']],
	['sources', ['identifiers'], []],
	['sources', ['constructor'], []],
	['events', ['title', 'x', 'y'], []],
])('%s knows at %j', (collection, path, fields) => {
	expect(knownFields(collections[collection].schema, path)).toEqual(fields.length === 0 ? [] : expect.arrayContaining(fields));
});

it('knows no fields of other groups', () => {
	expect(knownFields(collections.proposals.schema, ['terms', 0])).not.toContain('status');
});
