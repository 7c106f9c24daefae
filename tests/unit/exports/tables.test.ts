import { describe, expect, it } from 'vitest';

import { tableCsv, tableJson } from '../../../src/exports/table.ts';
import { tables } from '../../../src/exports/tables.ts';
import { seriesTable } from '../../../src/exports/tables/figures.ts';
import { recordOf, tiny } from './tiny-record.ts';

const page = 'https://truce-record.example/proposals/2024-02-draft/#2024-02-draft--';

describe('terms', () => {
	it('are CSV with lists joined, quotes doubled and formulas disarmed', () => {
		expect(tableCsv(tables.terms, tiny)).toBe(
			[
				'proposal,proposalName,proposalDate,phase,topic,topicName,text,sources,url',
				`2024-02-draft,Paris draft,2024-02-26,1,aid,Aid,"'-1, ""two""\nthree",undated; ctv-hamas,${page}term-aid-1`,
				`2024-02-draft,Paris draft,2024-02-26,,aid,Aid,'@all,undated,${page}term-aid`,
				'',
			].join('\r\n'),
		);
	});

	it('are JSON as written', () => {
		expect(JSON.parse(tableJson(tables.terms, tiny))).toMatchObject([
			{ phase: 1, text: '-1, "two"\nthree', sources: ['undated', 'ctv-hamas'], url: `${page}term-aid-1` },
			{ phase: null, text: '@all' },
		]);
	});
});

describe('deadlines', () => {
	it('carry proposal, term, bounds, text, sources and address', () => {
		expect(tables.deadlines.rows(tiny)).toMatchObject([
			{ proposal: '2024-02-draft', term: 'aid/1', date: '2024-03-10', sources: ['undated', 'ctv-hamas'], url: `${page}deadline-2024-03-10` },
			{ term: null, start: '2024-03-01', end: '2024-03-03', approximate: true, text: 'Three days.', url: `${page}deadline-2024-03-01-to-2024-03-03` },
			{ url: `${page}deadline-2024-03-10-no-2` },
		]);
	});
});

describe('responses', () => {
	it('carry proposal, actor, position, text, sources and address', () => {
		expect(tables.responses.rows(tiny)).toMatchObject([
			{
				proposal: '2024-02-draft',
				actor: 'hamas',
				actorName: 'Hamas',
				date: '2024-02-28',
				position: 'rejects',
				text: 'No.',
				sources: ['undated'],
				url: `${page}response-hamas-2024-02-28`,
			},
		]);
	});
});

describe('figures', () => {
	it('keep negative numbers numbers and disarm names', () => {
		const [, first, second] = tableCsv(tables.figures, tiny).split('\r\n');
		expect(first).toBe(
			'killed,Killed,people,2024-02,2024-02-01,2024-02-29,false,-5,,,exact,hamas,Hamas,,undated,https://truce-record.example/figures/killed/#killed--value-2024-02',
		);
		expect(second).toContain(`,,1,2,exact,"'=A ""name""","'=A ""name""",`);
	});

	it('of one series are its own rows in the same columns', () => {
		const other = recordOf({
			figures: { other: { unit: 'lorries', definition: 'D.', values: [{ asOf: '2024', value: 1, claimant: 'X', cite: ['undated'] }] } },
		});
		const [series] = other.entries.figures.filter(({ id }) => id === 'other');
		if (!series) throw new Error('The series is missing.');
		const [header, ...rows] = tableCsv(seriesTable(series), other).trimEnd().split('\r\n');
		expect(header).toBe(Object.keys(tables.figures.columns).join(','));
		expect(rows).toHaveLength(1);
		expect(rows[0]).toMatch(/^other,Other,lorries,2024,/);
	});
});

describe('events', () => {
	it('give the bounds of their dates', () => {
		expect(tables.events.rows(tiny)).toMatchObject([
			{ id: '2024-02-27-draft', start: '2024-02-27', end: '2024-02-27', approximate: false, places: ['Doha', 'Paris'], sources: ['undated', 'ctv-hamas'] },
			{ id: '2024-03-talks', start: '2024-03-01', end: '2024-03-31', approximate: true, summary: null },
			{ id: '2024-04-01-week', start: '2024-04-01', end: '2024-04-07' },
		]);
	});
});

describe('sources', () => {
	it('name publisher and originator and count uses', () => {
		expect(tables.sources.rows(tiny)).toMatchObject([
			{
				id: 'ctv-hamas',
				title: null,
				description: 'Report on حماس',
				publisherName: 'CTV "News" & Co',
				ownership: 'not known',
				originatorName: 'Reuters',
				identifiers: ['un: S/2024/1'],
				uses: 3,
			},
			{ id: 'reuters-2024-02-27-draft-of-the-paris-text', uses: 0 },
			{ id: 'undated', published: null, uses: 10 },
		]);
		expect(tableCsv(tables.sources, tiny)).toContain("/sources/undated/,'=cmd(),");
	});
});

describe('every table', () => {
	it.each(Object.entries(tables))('%s has its columns in every row, and a head where the record is empty', (_name, table) => {
		for (const row of table.rows(tiny)) expect(Object.keys(row).toSorted()).toEqual(Object.keys(table.columns).toSorted());
		expect(tableCsv(table, recordOf({}))).toBe(`${Object.keys(table.columns).join(',')}\r\n`);
		expect(JSON.parse(tableJson(table, recordOf({})))).toEqual([]);
	});
});
