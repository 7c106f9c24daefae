import { expect, it } from 'vitest';

import { quotationsIn, withoutQuotations } from '../../../src/checks/quotations.ts';

it.each<[string, string[]]>([
	['He said “yes” and "no" and «maybe».', ['yes', 'no', 'maybe']],
	['“a\nb” c', ['a\nb']],
	['“a\n\nb” c', []],
	['“a\n \nb” “c”', ['c']],
	['"a" b "c', ['a']],
	['“a "b" c”', ['a "b" c']],
	['It’s his', []],
	['“”', ['']],
])('%j', (text, quotations) => {
	expect(quotationsIn(text).map((quotation) => quotation.text)).toEqual(quotations);
	expect(quotationsIn(text).map(({ text: quoted, offset }) => text.slice(offset + 1, offset + 1 + quoted.length))).toEqual(quotations);
	expect(withoutQuotations(text)).toHaveLength(text.length);
});

it('blanks quotations out', () => {
	expect(withoutQuotations('a “b” c')).toBe('a     c');
});
