import { cpSync } from 'node:fs';
import { resolve } from 'node:path';

import { BuiltRecord } from '../support/built-record.ts';
import { bare, boxesOf, mirrorDifference, placesOf, turn } from './support/mirror.ts';
import { expect, test as base } from './support/test.ts';

// Faces for Arabic and Hebrew differ from machine to machine, so no stored picture would do. Three things are compared instead: where the
// parts of a page stand, with those of an English page; each box of a page, with itself when it is turned; and, with the writing taken
// away, the picture of a page with the picture of itself when it is turned, seen in a mirror.
const test = base.extend<object, { mirrored: BuiltRecord }>({
	mirrored: [
		async ({ browserName: _browserName }, use) => {
			const site = await BuiltRecord.build((content) => cpSync(resolve(import.meta.dirname, '../fixtures/right-to-left'), content, { recursive: true }));
			await use(site);
			site.close();
		},
		{ scope: 'worker', timeout: 120_000 },
	],
});

test.describe.configure({ mode: 'serial' });

const english = '/events/2024-03-01-offer-handed-over/';
const foreign = { ar: '/events/2024-03-02-union-considers-offer/', he: '/events/2024-03-03-union-answers/' } as const;

for (const [language, address] of Object.entries(foreign)) {
	test(`a page in ${language} is the mirror of an English one`, async ({ page, mirrored }) => {
		for (const width of [320, 1280]) {
			await page.setViewportSize({ width, height: 900 });
			await page.goto(mirrored.origin + english);
			await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
			const wanted = await placesOf(page, [...beginning, ...(width > 900 ? ['aside.facts'] : [])]);
			await page.goto(mirrored.origin + address);
			await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
			await expect(page.locator('html')).toHaveAttribute('lang', language);
			await expect(page.getByRole('contentinfo')).toHaveAttribute('lang', 'en-GB');
			const found = await placesOf(page, [...beginning, ...(width > 900 ? ['aside.facts'] : [])]);
			expect(found.map(({ name, start }) => [name, start])).toEqual(wanted.map(({ name, start }) => [name, start]));
			expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
		}
		const [facts, prose] = await Promise.all(['aside.facts', '.prose'].map((part) => page.locator(part).boundingBox()));
		expect(facts?.x, 'the facts stand on the left').toBeLessThan(prose?.x ?? 0);
	});
}

for (const [address, width] of [
	[foreign.ar, 1280],
	[foreign.he, 320],
] as const) {
	test(`${address} and the same page turned are mirror images in a window of ${width}`, async ({ page, mirrored }) => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto(mirrored.origin + address);
		// Signs that look the same in a mirror, for those of lists and of sentences that rest on one originator.
		await bare(page, "::marker, .single-origin::before { content: '●' !important; color: black !important }");
		const [boxes, picture] = [await boxesOf(page), await page.screenshot({ fullPage: true })];
		expect(boxes.length).toBeGreaterThan(50);
		await turn(page, 'ltr');
		const turned = await boxesOf(page);
		const moved = boxes.filter(({ start, end }, index) => Math.abs(start - (turned[index]?.start ?? 0)) > 1 || Math.abs(end - (turned[index]?.end ?? 0)) > 1);
		expect(moved).toEqual([]);
		expect(await mirrorDifference(page, picture, await page.screenshot({ fullPage: true }))).toBeLessThan(0.01);
	});
}

test('a chart keeps the direction of time, and its labels stay inside', async ({ page, mirrored }) => {
	await page.goto(`${mirrored.origin}/explainers/how-the-harbour-talks-went/`);
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
	const outside = await page.locator('.chart > svg').evaluate((svg) => {
		const { left, right } = svg.getBoundingClientRect();
		return [...svg.querySelectorAll('text')].filter((label) => {
			const box = label.getBoundingClientRect();
			return box.left < left - 1 || box.right > right + 1;
		}).length;
	});
	expect(outside).toBe(0);
	expect(await page.locator('.chart > svg').evaluate((svg) => getComputedStyle(svg).direction)).toBe('ltr');
});

test('numbers in the words of the site keep their order, and the search finds what is written from right to left', async ({ page, mirrored }) => {
	await page.goto(mirrored.origin + foreign.ar);
	const order = await page
		.locator('.evidence > span')
		.first()
		.evaluate((line) => {
			const range = document.createRange();
			const word = (text: string) => {
				const holder = [...line.querySelectorAll('strong')].find(({ textContent }) => textContent.includes(text))?.firstChild;
				if (!holder) return Number.NaN;
				range.setStart(holder, 0);
				range.setEnd(holder, 1);
				return range.getBoundingClientRect().left;
			};
			return word('sources') < word('originators');
		});
	expect(order, '“3 sources, 2 independent originators” is read from left to right').toBe(true);
	await page.goto(`${mirrored.origin}/search/?q=${encodeURIComponent('النقابة')}`);
	await expect(page.locator('#results > li').first()).toContainText('النقابة تدرس عرض إدارة الميناء');
});

/** Parts whose place does not depend on their words. */
const beginning = [
	'.masthead .name',
	'.kicker > :first-child',
	'h1',
	'.lede',
	'.evidence > :first-child',
	'.prose',
	'.prose li',
	'.prose blockquote',
	'.entries > li',
	'.sources > ol > li',
	'.sources > ol > li > a',
	'.pager > :first-child',
	'.pager > :last-child',
	'.footer li',
];
