import { describe, expect, it } from 'vitest';

import { bib, cslJson, ris } from '../../../src/exports/bibliography.ts';
import { cslDate, pageItem, sourceItem } from '../../../src/exports/csl.ts';
import { recordOf, tiny } from './tiny-record.ts';

const item = (id: string) => sourceItem(tiny, tiny.get('sources', id));
const long = 'reuters-2024-02-27-draft-of-the-paris-text';

describe('CSL', () => {
	it('puts a description in square brackets, an originator in the place of unknown authors, and leaves the rest out', () => {
		expect(item('ctv-hamas')).toEqual({
			id: 'ctv-hamas',
			type: 'webpage',
			title: '[Report on حماس]',
			author: [{ literal: 'Reuters' }],
			publisher: 'CTV "News" & Co',
			issued: { 'date-parts': [[2024, 2]], circa: true },
			number: 'S/2024/1',
			URL: 'https://archive.example/1',
			archive_location: 'https://archive.example/1',
			language: 'en',
			note: 'The date is approximate.',
		});
		expect(item('undated')).toEqual({ id: 'undated', type: 'article-newspaper', title: '=cmd()', 'container-title': 'Reuters', language: 'en' });
	});

	it('is as exact as a date is', () => {
		expect(cslDate('2024')).toEqual({ 'date-parts': [[2024]] });
		expect(cslDate('2024-05-31/2024-06-02')).toEqual({
			'date-parts': [
				[2024, 5, 31],
				[2024, 6, 2],
			],
		});
	});

	it('is written as JSON in the order of the record', () => {
		expect(JSON.parse(cslJson([item('undated'), item(long)]))).toEqual([item('undated'), item(long)]);
		expect(cslJson([])).toBe('[]\n');
	});
});

describe('BibLaTeX', () => {
	it('escapes commands and keeps every script', () => {
		expect(bib([item(long), item('ctv-hamas')])).toBe(String.raw`@article{reuters-2024-02-27-draft-of-the-paris-text,
	urldate = {2026-11-02},
	author = {{Nidal al-Mughrabi} and {A \& B}},
	journaltitle = {Reuters},
	date = {2024-02-27},
	language = {en},
	note = {First line. Second line.},
	title = {Draft: 100\% of \$5 \& \#1 \textless{}b\textgreater{}x\textless{}/b\textgreater{} \textbraceleft{}y\textbraceright{} a\_b},
	url = {https://reuters.example/a?b=c&d=e%20f},
}
@online{ctv-hamas,
	author = {{Reuters}},
	date = {2024-02},
	language = {en},
	note = {The date is approximate.},
	organization = {CTV "News" \& Co},
	title = {[{Report} on حماس]},
	url = {https://archive.example/1},
}
`);
	});
});

describe('RIS', () => {
	it('keeps ids, authors, days and long addresses whole', () => {
		const lines = ris([item(long)]).split('\r\n');
		expect(lines).toEqual([
			'TY  - NEWS',
			`ID  - ${long}`,
			'AU  - Nidal al-Mughrabi',
			'AU  - A & B',
			'PY  - 2024',
			'DA  - 2024/02/27/',
			'Y2  - 2026/11/02/',
			'LA  - en',
			'N1  - First line. Second line.',
			'T2  - Reuters',
			'TI  - Draft: 100% of $5 & #1 <b>x</b> {y} a_b',
			'UR  - https://reuters.example/a?b=c&d=e%20f',
			'ER  - ',
			'',
		]);
	});

	it('leaves an unknown date out', () => {
		expect(ris([item('undated')])).not.toMatch(/^(PY|DA|Y2)/m);
		expect(ris([item('ctv-hamas')])).toContain('DA  - 2024/02//\r\n');
	});
});

describe('a page of the record', () => {
	it('is cited with the site as its author', () => {
		expect(bib([pageItem(tiny.get('events', '2024-02-27-draft'))])).toBe(String.raw`@online{2024-02-27-draft,
	author = {{Truce Record}},
	language = {en-GB},
	title = {A "draft"; \textless{}script\textgreater{}, 1},
	url = {https://truce-record.example/events/2024-02-27-draft/},
}
`);
		expect(ris([pageItem(tiny.get('events', '2024-03-talks'))])).toBe(
			'TY  - ELEC\r\nID  - 2024-03-talks\r\nAU  - Truce Record\r\nLA  - en-GB\r\nTI  - محادثات\r\nUR  - https://truce-record.example/events/2024-03-talks/\r\nER  - \r\n',
		);
	});
});

describe('1,500 sources', () => {
	it('convert within seconds', () => {
		const many = recordOf({
			publishers: { p: { name: 'P' } },
			sources: Object.fromEntries(
				Array.from({ length: 1500 }, (_, index) => [`s-${index}`, { title: `Title ${index}`, publisher: 'p', published: '2024-02-27' }]),
			),
		});
		const items = many.entries.sources.map((source) => sourceItem(many, source));
		const start = performance.now();
		const texts = [bib(items), ris(items), cslJson(items)];
		expect(performance.now() - start).toBeLessThan(5000);
		for (const text of texts) expect(text.match(/s-1499\b/)).not.toBeNull();
	});
});
