import { describe, expect, it } from 'vitest';

import { dayIn, isKnown, withDay } from '../../../src/client/known/day.ts';
import { invalidInWords, knownInWords, nounOf } from '../../../src/client/known/words.ts';

describe('the day in an address', () => {
	it.each(['?on=2024-03-01', '?type=talks&on=2024-03-01', '?on=2024-03-01&on=2025-01-01'])('%s asks for one', (search) => {
		expect(dayIn(search)).toEqual({ type: 'day', day: '2024-03-01' });
	});

	it.each(['', '?', '?on=', '?type=talks'])('%j asks for none', (search) => {
		expect(dayIn(search)).toEqual({ type: 'none' });
	});

	it.each(['2024-02-30', '2023-02-29', '2024-13-01', '2024', '2024-3-1', '2024-03-01T00:00', '99999-01-01', '<b>'])('%s is none', (written) => {
		expect(dayIn(`?on=${encodeURIComponent(written)}`)).toEqual({ type: 'invalid', written });
	});

	it('is added and taken away, and nothing else with it', () => {
		expect(withDay('/timeline/?type=talks#year-2024', '2024-03-01')).toBe('/timeline/?type=talks&on=2024-03-01#year-2024');
		expect(withDay('/timeline/?on=2024-03-01&type=talks', undefined)).toBe('/timeline/?type=talks');
		expect(withDay('/timeline/?on=2024-03-01', undefined)).toBe('/timeline/');
		expect(withDay('https://elsewhere.example/', '2024-03-01')).toBe('https://elsewhere.example/');
	});
});

it('what has several days is known from the first on, what has none never', () => {
	expect(isKnown('2024-03-01', '2024-03-01')).toBe(true);
	expect(isKnown('2024-03-02', '2024-03-01')).toBe(false);
	expect(isKnown('2025-01-01 undated 2024-02-01', '2024-03-01')).toBe(true);
	expect(isKnown('undated', '9999-12-31')).toBe(false);
});

describe('the words', () => {
	const items = ['2024-02-01', '2024-03-01', '2025-01-01', 'undated'];
	const say = (day: string, from = items, sumsUp = false) => knownInWords(day, from, nounOf('event events'), sumsUp);

	it('count what was known, what came later and what nobody can date', () => {
		expect(say('2024-03-01')).toBe(
			'2 of 4 events had been published by then. 1 came later. 1 without a known date of publication is left out. The words are today’s.',
		);
		expect(say('2024-03-01', items.slice(0, 2), true)).toBe(
			'All 2 events had been published by then. The words are today’s; what sums up the present state is left out.',
		);
		expect(say('2026-01-01', [...items, 'undated'])).toContain('3 of 5 events had been published by then. 2 without a known date of publication are left out.');
	});

	it('name the first day where nothing was known yet', () => {
		expect(say('2023-01-01')).toContain('None of 4 events had been published by then; the first came on 1 February 2024.');
		expect(say('2023-01-01', ['undated'])).toContain('None of 1 event had been published by then.');
		expect(say('2023-01-01', [])).toContain('The page holds no events.');
	});

	it('name what is no day', () => {
		expect(invalidInWords('2024-02-30')).toContain('“2024-02-30” is no day');
	});
});
