import { describe, expect, test } from 'vitest';

import { balanced, wrap } from '../../../../src/exports/share/wrap.ts';

/** Every letter is one wide. */
const room = (width: number, lines: number) => ({ measure: (word: string) => word.length, width, lines });

describe('a text in lines', () => {
	test('breaks between words, and nowhere where it fits', () => {
		expect(wrap('one two three four', room(9, 5))).toEqual(['one two', 'three', 'four']);
		expect(wrap('one two', room(7, 1))).toEqual(['one two']);
	});

	test('ends with an ellipsis behind a whole word where there are too few lines', () => {
		expect(wrap('one two, three four', room(10, 1))).toEqual(['one two …']);
		expect(wrap('one two three four', room(9, 2))).toEqual(['one two', 'three …']);
	});

	test('breaks a word only where it is wider than a line', () => {
		expect(wrap('a abcdefghij b', room(4, 9))).toEqual(['a', 'abcd', 'efgh', 'ij b']);
		expect(wrap('x'.repeat(2000), room(10, 2))).toEqual(['xxxxxxxxxx', 'xxxxxxxxxx …']);
	});

	test('is balanced in as few lines, with words and ellipsis as before', () => {
		expect(balanced('one two three four five six', room(22, 3))).toEqual(['one two three', 'four five six']);
		expect(balanced('one two three four', room(9, 2))).toEqual(['one two', 'three …']);
		expect(balanced('abcdefghij b', room(10, 3))).toEqual(['abcdefghij', 'b']);
	});
});
