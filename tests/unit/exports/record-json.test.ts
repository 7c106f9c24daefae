import { describe, expect, it } from 'vitest';

import { recordJson } from '../../../src/exports/record-json.ts';
import { collectionNames } from '../../../src/schemas/collections.ts';
import { recordOf, tiny } from './tiny-record.ts';

// The name of a sentence is a hash of its words.
const named = (text: string) => text.replaceAll(/--s-[0-9a-f]{8}"/g, '--s-SENTENCE"');
const data = JSON.parse(named(recordJson(tiny))) as Record<string, Record<string, unknown>[]>;
const entry = (collection: string, id: string) => data[collection]?.find((found) => found['id'] === id) ?? {};

describe('record.json', () => {
	it('holds a list for each collection, in one order', () => {
		expect(Object.keys(data)).toEqual(collectionNames);
		expect(recordJson(tiny)).toBe(recordJson(tiny));
	});

	it('is valid for an empty record', () => {
		expect(JSON.parse(recordJson(recordOf({})))).toEqual(Object.fromEntries(collectionNames.map((name) => [name, []])));
	});

	it('gives an entry its id, its address, its own fields, its text and its citations', () => {
		const event = entry('events', '2024-02-27-draft');
		expect(Object.keys(event)).toEqual([
			'id',
			'url',
			'title',
			'date',
			'type',
			'places',
			'actors',
			'proposals',
			'topics',
			'related',
			'summary',
			'aliases',
			'text',
			'citations',
		]);
		expect(event).toMatchObject({
			url: '/events/2024-02-27-draft/',
			title: 'A "draft"; <script>, 1',
			text: 'One said so. Two too.',
			citations: [
				{ source: 'undated', locator: '', sentence: 'One said so.', url: '/events/2024-02-27-draft/#2024-02-27-draft--s-SENTENCE' },
				{ source: 'ctv-hamas', locator: 'Paragraph 5.', sentence: 'Two too.' },
			],
		});
		expect(entry('events', '2024-03-talks')).not.toHaveProperty('text');
	});

	it('keeps the address of a source apart from the address of its page', () => {
		expect(entry('sources', 'reuters-2024-02-27-draft-of-the-paris-text')).toMatchObject({
			url: '/sources/reuters-2024-02-27-draft-of-the-paris-text/',
			originalUrl: 'https://reuters.example/a?b=c&d=e%20f',
			citedBy: [],
		});
		expect(entry('publishers', 'ctv')).toMatchObject({ url: '/publishers/ctv/', originalUrl: 'https://ctv.example/' });
	});

	it('says of a source what stands on it', () => {
		expect(entry('sources', 'ctv-hamas')['citedBy']).toEqual([
			{ url: '/events/2024-02-27-draft/#2024-02-27-draft--s-SENTENCE', type: 'sentence', sentence: 'Two too.', locator: 'Paragraph 5.' },
			{ url: '/proposals/2024-02-draft/#2024-02-draft--term-aid-1', type: 'term', value: '-1, "two"\nthree', locator: 'para. 2' },
			{ url: '/proposals/2024-02-draft/#2024-02-draft--deadline-2024-03-10', type: 'deadline', value: 'Aid; within "two" weeks, all.', locator: 'para. 3' },
		]);
	});
});
