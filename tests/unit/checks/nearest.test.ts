import { expect, it } from 'vitest';

import { nearest } from '../../../src/checks/nearest.ts';

it.each<[string, string[], string | undefined]>([
	['tittle', ['date', 'title'], 'title'],
	['TITLE', ['title'], 'title'],
	['title', ['title', 'titles'], 'title'],
	['reuters-2024-02-27-draf', ['reuters-2024-02-27-draft', 'reuters-2024-02-28-draft'], 'reuters-2024-02-27-draft'],
	['ab', ['b', 'a'], 'a'],
	['xyz', ['title'], undefined],
	['at', ['publisher'], undefined],
	['', ['title'], undefined],
	['title', [], undefined],
	['a'.repeat(1_000_000), ['a'.repeat(999_999)], undefined],
])('nearest to %j', (word, candidates, found) => {
	expect(nearest(word, candidates)).toBe(found);
});

it('does not depend on the order of the candidates', () => {
	const candidates = ['pay', 'may', 'say', 'day'];
	expect(nearest('ray', candidates)).toBe(nearest('ray', candidates.toReversed()));
});
