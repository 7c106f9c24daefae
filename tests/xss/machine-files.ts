import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Page } from '@playwright/test';

import { count, readCalendar, readCsv } from './data-formats.ts';
import type { HostileSite } from './hostile-site.ts';
import { expect } from './test.ts';

/** The tables have as many cells in every row as in the head, no formula among them, and `entries` rows or more. */
export async function expectTables(site: HostileSite, entries: number): Promise<void> {
	for (const name of ['events', 'proposals', 'terms', 'deadlines', 'responses', 'figures', 'sources']) {
		expect(Array.isArray(JSON.parse(await site.text(`/data/${name}.json`))), name).toBe(true);
		const [head = [], ...rows] = readCsv(await site.text(`/data/${name}.csv`));
		expect(rows.length, name).toBeGreaterThanOrEqual(entries);
		expect(
			rows.filter((row) => row.length !== head.length),
			`${name}.csv`,
		).toEqual([]);
		expect(
			rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell)),
			`${name}.csv holds no formula`,
		).toEqual([]);
	}
}

/** The XML files can be read, and hold no element of another kind. */
export async function expectFeeds(site: HostileSite, page: Page): Promise<void> {
	for (const file of ['/feed.xml', '/opensearch.xml', '/sitemap-index.xml', '/sitemap-0.xml']) {
		const found = await page.evaluate(
			(xml) => {
				const parsed = new DOMParser().parseFromString(xml, 'application/xml');
				return [...parsed.querySelectorAll('parsererror, script, img, svg, iframe, [onerror], [onload]')].map((element) => element.textContent.slice(0, 200));
			},
			await site.text(file),
		);
		expect(found, file).toEqual([]);
	}
}

/** A calendar has each of its entries once, and no line that a text has begun. */
export async function expectCalendar(site: HostileSite, address: string, entries: number): Promise<void> {
	const calendar = readCalendar(await site.text(address));
	for (const line of ['BEGIN:VEVENT', 'END:VEVENT']) expect(count(calendar, line), line).toBe(entries);
	expect(count(calendar, 'END:VCALENDAR')).toBe(1);
	expect(calendar.filter((line) => !/^[A-Z-]+[;:]/.test(line))).toEqual([]);
	expect(calendar.filter((line) => line.startsWith('URL') && !line.startsWith('URL:https://'))).toEqual([]);
}

/** The files for reference managers have every source once, and no field that a text has begun. */
export async function expectBibliographies(site: HostileSite, entries: number): Promise<void> {
	const references = (await site.text('/data/sources.ris')).split(/\r?\n/);
	for (const tag of [/^TY {2}- /, /^ER {2}- ?/]) expect(count(references, tag), String(tag)).toBe(entries);
	expect(references.filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}-/.test(line))).toEqual([]);
	expect(count(references, /^(UR|L[0-9]) {2}- (?!https?:)/)).toBe(0);
	const bibliography = await site.text('/data/sources.bib');
	expect(bibliography.match(/^@\w+\{/gm)).toHaveLength(entries);
	expect(new Cite(bibliography).data).toHaveLength(entries);
	expect(JSON.parse(await site.text('/data/sources.csl.json'))).toHaveLength(entries);
}
