import { expect, it } from 'vitest';

import { dateInWords, precisionInWords } from '../../../src/record/date-words.ts';

it.each([
	['2024-05-31', '31 May 2024', 'to the day'],
	['2024-05-01', '1 May 2024', 'to the day'],
	['2024-05-31~', 'about 31 May 2024', 'approximate'],
	['2024-05', 'May 2024', 'to the month'],
	['2024-05~', 'about May 2024', 'approximate'],
	['2024', '2024', 'to the year'],
	['2024~', 'about 2024', 'approximate'],
	['2024-05-29/2024-05-31', '29 to 31 May 2024', 'first to last day'],
	['2024-05-31/2024-06-02', '31 May to 2 June 2024', 'first to last day'],
	['2023-12-30/2024-01-02', '30 December 2023 to 2 January 2024', 'first to last day'],
	['2024-05/2024-06', 'May to June 2024', 'first to last day'],
	['2023-12/2024-01', 'December 2023 to January 2024', 'first to last day'],
	['2023/2024', '2023 to 2024', 'first to last day'],
	['2024-05/2024-06-02', 'May 2024 to 2 June 2024', 'first to last day'],
	['2023/2024-06', '2023 to June 2024', 'first to last day'],
	['2024-05-31~/2024-06-02~', 'about 31 May to 2 June 2024', 'approximate'],
])('%s is %s, %s', (edtf, words, precision) => {
	expect(dateInWords(edtf)).toBe(words);
	expect(precisionInWords(edtf)).toBe(precision);
});

it('puts no words to what is no date', () => {
	expect(() => dateInWords('2024-02-30')).toThrow(RangeError);
});
