import { expect, test } from 'vitest';

import { event } from '../../../src/schemas/event.ts';
import { directionOf, marked, sameLanguage } from '../../../src/record/language.ts';

test.each([
	['ar', 'rtl'],
	['he', 'rtl'],
	['az-Arab', 'rtl'],
	['en-GB', 'ltr'],
	['fr', 'ltr'],
] as const)('%s is written %s', (language, direction) => {
	expect(directionOf(language)).toBe(direction);
});

test('words of an entry are marked where they are not in the language of the site', () => {
	const fields = { title: 'T', date: '2024-02-06', type: 'talks' };
	const entry = (more: object) => ({ collection: 'events', id: 'x', body: '', fields: event.parse({ ...fields, ...more }) }) as const;
	expect(marked(entry({}))).toEqual({});
	expect(marked(entry({ language: 'he' }))).toEqual({ lang: 'he', dir: 'rtl' });
	expect(marked(entry({ language: 'fr' }))).toEqual({ lang: 'fr', dir: 'ltr' });
});

test('tags of one language are told from those of another', () => {
	expect(sameLanguage('en', 'en-GB')).toBe(true);
	expect(sameLanguage('en', 'ar')).toBe(false);
});
