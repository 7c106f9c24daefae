import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { expect, test } from 'vitest';
import { parse } from 'yaml';

import { pageCitation, statementCitation } from '../../../src/exports/citation-text.ts';
import { pageItem, statementItem } from '../../../src/exports/csl.ts';
import { reportAddress } from '../../../src/exports/report-address.ts';
import { recordOf } from './tiny-record.ts';

const [event] = recordOf({ events: { '2024-05-31-talks': { title: 'Talks & more', date: '2024-05-31', type: 'statement' } } }).entries.events;
if (!event) throw new Error('The record has no event.');
const statement = { text: 'They met.', anchor: '2024-05-31-talks--s-1', url: '/events/2024-05-31-talks/#2024-05-31-talks--s-1' };

test('a page is cited by title, record, day of its last change and address', () => {
	expect(pageCitation(event, '2026-11-24')).toBe(
		'“Talks & more”. Truce Record. Last changed 24 November 2026. https://truce-record.example/events/2024-05-31-talks/',
	);
	expect(pageCitation(event)).toBe('“Talks & more”. Truce Record. https://truce-record.example/events/2024-05-31-talks/');
	expect(pageItem(event, '2026-11-24')).toMatchObject({ issued: { 'date-parts': [[2026, 11, 24]] } });
	expect(pageItem(event)).not.toHaveProperty('issued');
});

test('a sentence is cited by its words, its page and the address that leads to it', () => {
	expect(statementCitation(event, statement)).toBe(
		'“They met.” In: “Talks & more”. Truce Record. https://truce-record.example/events/2024-05-31-talks/#2024-05-31-talks--s-1',
	);
	expect(statementItem(event, statement)).toEqual({
		...pageItem(event),
		id: '2024-05-31-talks--s-1',
		URL: 'https://truce-record.example/events/2024-05-31-talks/#2024-05-31-talks--s-1',
		note: 'They met.',
	});
});

test('a report fills in fields that the form has', () => {
	const form = parse(readFileSync(resolve(import.meta.dirname, '../../../.github/ISSUE_TEMPLATE/problem.yml'), 'utf8')) as { body: { id: string }[] };
	const url = new URL(reportAddress(statement.url, 'They met & left.'));
	expect(url.pathname).toMatch(/\/issues\/new$/);
	expect(url.searchParams.get('template')).toBe('problem.yml');
	expect(url.searchParams.get('page')).toBe('https://truce-record.example/events/2024-05-31-talks/#2024-05-31-talks--s-1');
	expect(url.searchParams.get('sentence')).toBe('They met & left.');
	const fields = form.body.map(({ id }) => id);
	for (const name of url.searchParams.keys()) if (name !== 'template') expect(fields).toContain(name);
});
