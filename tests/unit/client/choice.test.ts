import { describe, expect, test } from 'vitest';

import { addressOf, choiceIn, choiceOf, exchanged } from '../../../src/client/compare/choice.ts';

const known = ['a', 'b', 'c', 'd'];

describe('the choice in an address', () => {
	test.each([
		['', { type: 'none' }],
		['?proposal=nonsense', { type: 'none' }],
		['?proposal=', { type: 'none' }],
		['?proposal=all', { type: 'all' }],
		['?proposal=b&proposal=a', { type: 'chosen', ids: ['b', 'a'] }],
		['?proposal=b,a&proposal=b', { type: 'chosen', ids: ['b', 'a'] }],
		['?proposal=b%2Cnonsense%2Ca', { type: 'chosen', ids: ['b', 'a'] }],
	])('%s', (query, choice) => {
		expect(choiceIn(query, known)).toEqual(choice);
	});

	test('is written as it is read, and leaves the rest of the query alone', () => {
		const page = { pathname: '/compare/', search: '?known=2024-05-31&proposal=d' };
		expect(addressOf(choiceOf(['b', 'a']), page)).toBe('/compare/?known=2024-05-31&proposal=b&proposal=a');
		expect(addressOf({ type: 'all' }, page)).toBe('/compare/?known=2024-05-31&proposal=all');
		expect(addressOf(choiceOf([]), { ...page, search: '?proposal=d' })).toBe('/compare/');
	});
});

test('a text takes the place of another, or changes places with it', () => {
	expect(exchanged(['a', 'b', 'c'], 'a', 'd')).toEqual(['d', 'b', 'c']);
	expect(exchanged(['a', 'b', 'c'], 'a', 'c')).toEqual(['c', 'b', 'a']);
});
