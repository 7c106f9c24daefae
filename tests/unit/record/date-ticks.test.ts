import { expect, test } from 'vitest';

import { dateTicks } from '../../../src/record/date-ticks.ts';

const names = (first: string, last: string) => dateTicks(new Date(first), new Date(last)).map(({ name, year }) => `${name} ${year}`.trim());

test('days, months or years are named, the year where it begins', () => {
	expect(names('2023-11-24', '2023-11-30')).toEqual(['25 Nov 2023', '27 Nov', '29 Nov']);
	expect(names('2023-11-01', '2024-03-15')).toEqual(['Nov 2023', 'Dec', 'Jan 2024', 'Feb', 'Mar']);
	expect(names('2023-10-07', '2026-06-15')).toEqual(['2024', '2025', '2026']);
});

test('one day is named as it is', () => {
	expect(names('2023-11-11', '2023-11-11')).toEqual(['11 Nov 2023']);
});

test('every span gets two to five dates', () => {
	const first = Date.parse('2023-10-07');
	for (let days = 3; days < 1200; days += 1) {
		const { length } = dateTicks(new Date(first), new Date(first + days * 86_400_000));
		expect(length, `${days} days`).toBeGreaterThanOrEqual(2);
		expect(length, `${days} days`).toBeLessThanOrEqual(5);
	}
});
