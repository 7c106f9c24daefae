import { execFileSync } from 'node:child_process';

import { describe, expect, it } from 'vitest';

import { compareDates, dateOf, readDate } from '../../../src/record/dates.ts';

describe('a date', () => {
	it.each<[string, string, string, string, boolean]>([
		['2024-05-31', '2024-05-31', '2024-05-31', 'day', false],
		['2024-05-31~', '2024-05-31', '2024-05-31', 'day', true],
		['2024-02', '2024-02-01', '2024-02-29', 'month', false],
		['2023-02~', '2023-02-01', '2023-02-28', 'month', true],
		['2024', '2024-01-01', '2024-12-31', 'year', false],
		['2024~', '2024-01-01', '2024-12-31', 'year', true],
		['2024-02-29', '2024-02-29', '2024-02-29', 'day', false],
		['2000-02-29', '2000-02-29', '2000-02-29', 'day', false],
		['0001-01-01', '0001-01-01', '0001-01-01', 'day', false],
		['9999-12-31', '9999-12-31', '9999-12-31', 'day', false],
		['2024-05-31/2024-06-02', '2024-05-31', '2024-06-02', 'interval', false],
		['2024-05-31~/2024-06-02', '2024-05-31', '2024-06-02', 'interval', true],
		['2024-05-31/2024-06-02~', '2024-05-31', '2024-06-02', 'interval', true],
		['2023-11/2024', '2023-11-01', '2024-12-31', 'interval', false],
		['2024-06-02/2024-05-31', '2024-06-02', '2024-05-31', 'interval', false],
		// The nights on which clocks change in Los Angeles and Jerusalem.
		['2024-03-10', '2024-03-10', '2024-03-10', 'day', false],
		['2024-03-29', '2024-03-29', '2024-03-29', 'day', false],
		['2024-10-27', '2024-10-27', '2024-10-27', 'day', false],
		['2024-11-03', '2024-11-03', '2024-11-03', 'day', false],
	])('%s', (edtf, start, end, precision, approximate) => {
		expect(readDate(edtf)).toEqual({ type: 'date', date: { edtf, start, end, precision, approximate } });
	});

	it.each([
		'2024-02-30',
		'2023-02-29',
		'1900-02-29',
		'2024-04-31',
		'2024-13',
		'2024-00',
		'2024-01-00',
		'2024-01-32',
		'2024-01-01/2024-02-30',
		'2024-02-30/2024-03-01',
	])('%s is in no calendar', (written) => {
		expect(readDate(written)).toEqual({ type: 'error', message: 'is not a day in the calendar' });
	});

	it.each([
		'',
		' ',
		'24',
		'2024-5-1',
		'2024/',
		'/2024',
		'2024/..',
		'../2024',
		'..',
		'~2024',
		'2024?',
		'2024%',
		'202X',
		'2024-21',
		'2024-05-31T12:00',
		'31.05.2024',
		'2024-05-31 ',
		'2024-05-31\n',
		'٢٠٢٤',
		'2024/2025/2026',
		'-2024',
		'Y12024',
	])('%j has no form of one', (written) => {
		expect(readDate(written)).toMatchObject({ type: 'error' });
	});

	it('that is none is thrown where one was promised', () => {
		expect(() => dateOf('2024-02-30')).toThrow(new RangeError('`2024-02-30` is not a day in the calendar'));
	});
});

describe('the order of dates', () => {
	it('goes by the first day, then by the last', () => {
		const dates = ['2025', '2024-06', '2024-05/2024-07', '2024-05-31~', '2024', '2024-05', '2024-05-01', '2023-12-31', '2024-05-31', '2024-01-01'];
		expect(dates.toSorted(compareDates)).toEqual([
			'2023-12-31',
			'2024-01-01',
			'2024',
			'2024-05-01',
			'2024-05',
			'2024-05/2024-07',
			'2024-05-31~',
			'2024-05-31',
			'2024-06',
			'2025',
		]);
	});

	it('leaves equal dates as they are', () => {
		expect(compareDates('2024-05-31', '2024-05-31~')).toBe(0);
	});
});

describe('the time zone', { timeout: 60_000 }, () => {
	it.each(['America/Los_Angeles', 'Asia/Jerusalem', 'Pacific/Kiritimati', 'UTC'])('%s changes nothing', (zone) => {
		const program = `
			import { compareDates, dateOf } from './src/record/dates.ts';
			import { dateInWords } from './src/record/date-words.ts';
			const dates = ['2024-03-10', '2024-03-29', '2024-12-31', '2024-01-01', '2024-02', '2024', '2024-10-27/2024-11-03~'];
			console.log(JSON.stringify({ offset: new Date(2024, 0, 1).getTimezoneOffset(), dates: dates.toSorted(compareDates).map((date) => [dateOf(date).start, dateOf(date).end, dateInWords(date)]) }));
		`;
		const output = execFileSync(process.execPath, ['--input-type=module', '--eval', program], { env: { ...process.env, TZ: zone }, encoding: 'utf8' });
		expect(JSON.parse(output)).toEqual({
			offset: { 'America/Los_Angeles': 480, 'Asia/Jerusalem': -120, 'Pacific/Kiritimati': -840, UTC: 0 }[zone],
			dates: [
				['2024-01-01', '2024-01-01', '1 January 2024'],
				['2024-01-01', '2024-12-31', '2024'],
				['2024-02-01', '2024-02-29', 'February 2024'],
				['2024-03-10', '2024-03-10', '10 March 2024'],
				['2024-03-29', '2024-03-29', '29 March 2024'],
				['2024-10-27', '2024-11-03', 'about 27 October to 3 November 2024'],
				['2024-12-31', '2024-12-31', '31 December 2024'],
			],
		});
	});
});
