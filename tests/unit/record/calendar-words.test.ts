import { expect, it } from 'vitest';

import { calendarInWords } from '../../../src/record/calendar-words.ts';

it.each([
	['2024-03-01', '1 March 2024'],
	['2024-03', 'March 2024'],
	['2024', '2024'],
])('%s is %s', (part, words) => {
	expect(calendarInWords(part)).toBe(words);
});

it('names every month', () => {
	const months = Array.from({ length: 12 }, (_, index) => calendarInWords(`2024-${String(index + 1).padStart(2, '0')}`));
	expect(months.map((month) => month.replace(' 2024', ''))).toEqual([
		'January',
		'February',
		'March',
		'April',
		'May',
		'June',
		'July',
		'August',
		'September',
		'October',
		'November',
		'December',
	]);
});
