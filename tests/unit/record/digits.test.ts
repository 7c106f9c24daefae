import { expect, it } from 'vitest';

import { digits } from '../../../src/record/digits.ts';

it.each([
	[0, '0'],
	[999, '999'],
	[1000, '1,000'],
	[15207, '15,207'],
	[1234567, '1,234,567'],
	[1250.5, '1,250.5'],
	[-1500, '-1,500'],
])('%d is %s', (value, words) => {
	expect(digits(value)).toBe(words);
});
