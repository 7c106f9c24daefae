import { describe, expect, it } from 'vitest';

import { cite } from '../../../src/schemas/cite.ts';
import { date } from '../../../src/schemas/date.ts';
import { id, ids, isId, language, line, oneOf, text, webAddress } from '../../../src/schemas/text.ts';

describe('an id', () => {
	it.each(['a', '1', 'a-b', '2024-05-three-phase', 'constructor'])('%s', (value) => {
		expect([isId(value), id.safeParse(value).success]).toEqual([true, true]);
	});

	it.each(['', '-', 'a-', '-a', 'a--b', 'A', 'a b', 'a_b', 'é', 'a/b', '__proto__', 'a\n'])('%j is none', (value) => {
		expect([isId(value), id.safeParse(value).success]).toEqual([false, false]);
	});

	it('stands in a list once', () => {
		expect(ids.safeParse(['a', 'b']).success).toBe(true);
		expect(ids.safeParse(['a', 'a']).error?.issues[0]?.message).toBe('must not hold an id twice');
	});
});

it.each([
	['a', true],
	['a b', true],
	['', false],
	[' a', false],
	['a ', false],
	['a\nb', false],
])('the line %j', (value, fits) => {
	expect(line.safeParse(value).success).toBe(fits);
});

it('text is trimmed, and not empty', () => {
	expect(text.parse(' a\nb \n')).toBe('a\nb');
	expect(text.safeParse(' \n').success).toBe(false);
});

it.each([
	['https://a.example/b?c=d#e', true],
	['HTTP://a.example', true],
	['https://قطر.example/', true],
	['', false],
	['a.example', false],
	['//a.example', false],
	['https:a.example', false],
	['https://', false],
	['https://a b.example', false],
	['javascript:alert(1)', false],
	['java\tscript:alert(1)', false],
	[' https://a.example', false],
	['https://a.example\\@b.example', false],
])('the address %j', (value, fits) => {
	expect(webAddress.safeParse(value).success).toBe(fits);
});

it.each([
	['en', true],
	['pt-BR', true],
	['zh-Hant-TW', true],
	['ca-valencia', true],
	['es-419', true],
	['en-12', false],
	['english', false],
	['EN', false],
	['', false],
])('the language %j', (value, fits) => {
	expect(language.safeParse(value).success).toBe(fits);
});

it('a choice of two words may be written with a hyphen', () => {
	const kind = oneOf(['state', 'armed group']);
	expect(['state', 'armed group', 'armed-group'].map((value) => kind.parse(value))).toEqual(['state', 'armed group', 'armed group']);
	expect(kind.safeParse('armed').success).toBe(false);
});

it('a date is kept as it is written', () => {
	expect([date.parse('2024-05~'), date.parse(2024)]).toEqual(['2024-05~', '2024']);
	expect(date.safeParse('2024-02-30').error?.issues).toMatchObject([
		{ code: 'custom', message: 'is not a day in the calendar', params: { rule: 'invalid-date' } },
	]);
	expect(date.safeParse(true).error?.issues[0]?.message).toBe('must be a date, as in 2024-05-31');
});

it('citations are sources, with or without a place', () => {
	expect(cite.parse(['a', { source: 'b', at: 'para. 3' }])).toEqual([{ source: 'a' }, { source: 'b', at: 'para. 3' }]);
	expect(cite.parse(undefined)).toEqual([]);
	for (const wrong of ['a', ['A b'], [{ source: 'a' }], [{ source: 'a', at: 'b', page: 1 }], [1]]) expect(cite.safeParse(wrong).success).toBe(false);
});
