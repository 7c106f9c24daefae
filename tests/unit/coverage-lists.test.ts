import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { describe, expect, test } from 'vitest';

const lists = ['docs/coverage.md', 'docs/seed-coverage.md'].map((path) => readFileSync(resolve(path), 'utf8'));
const linked = new Set(lists.flatMap((list) => [...list.matchAll(/\]\(\.\.\/content\/([^)#]+)/g)].map((match) => match[1] ?? '')));

describe('the lists of what the first facts became', () => {
	test('lead to files that exist', () => {
		expect([...linked].filter((path) => !existsSync(resolve('content', path)))).toEqual([]);
	});

	test.each(['events', 'proposals', 'figures', 'disputes'])('name every entry of %s', (collection) => {
		const entries = readdirSync(resolve('content', collection)).map((file) => `${collection}/${file}`);
		expect(entries.filter((path) => !linked.has(path))).toEqual([]);
	});

	test('map all 195 claims of the first articles', () => {
		const claims = new Set((lists[1] ?? '').match(/\b00[0-4]-\d{2}\b/g));
		expect(claims.size).toBe(195);
	});
});
