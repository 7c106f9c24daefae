import type { Page } from '@playwright/test';

import { pageKinds } from './support/page-kinds.ts';
import { expect, test } from './support/test.ts';

// A window of 1280 × 1024 at 400 % is one of 320 × 256 (WCAG 1.4.10).
for (const [width, height] of [
	[360, 740],
	[320, 256],
] as const) {
	for (const kind of pageKinds) {
		test(`a page of kind ${kind} does not scroll sideways in a window of ${width} × ${height}`, async ({ page, site }) => {
			await page.setViewportSize({ width, height });
			for (const address of site.some(kind, 4)) {
				await page.goto(address, { waitUntil: 'load' });
				expect(await overflow(page), address).toEqual([]);
			}
		});
	}
}

test('wider spacing of text, as a reader may set it, cuts off nothing (WCAG 1.4.12)', async ({ page, site }) => {
	await page.setViewportSize({ width: 320, height: 740 });
	for (const address of (['home', 'event', 'proposal', 'source', 'figure', 'search'] as const).flatMap((kind) => site.some(kind, 1))) {
		await page.goto(address);
		await page.evaluate(() => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(
				'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
			);
			document.adoptedStyleSheets.push(sheet);
		});
		expect(await overflow(page), address).toEqual([]);
	}
});

test('what is wider than a narrow window scrolls in a part of its own, and that part can be reached by key', async ({ page, site }) => {
	await page.setViewportSize({ width: 320, height: 740 });
	for (const address of (['sources', 'compare', 'figure', 'proposal', 'actor', 'data'] as const).flatMap((kind) => site.some(kind, 2))) {
		await page.goto(address);
		const unreachable = await page
			.locator('main *')
			.evaluateAll((elements) =>
				elements
					.filter(
						(element) =>
							element.scrollWidth > element.clientWidth + 1 &&
							/auto|scroll/.test(getComputedStyle(element).overflowX) &&
							element.tagName !== 'INPUT' &&
							(element as HTMLElement).tabIndex < 0 &&
							!element.querySelector('a[href]:not([tabindex="-1"]), button, input, select'),
					)
					.map((element) => element.tagName),
			);
		expect(unreachable, address).toEqual([]);
	}
});

/** What reaches beyond the side of the window and is not in a part that scrolls by itself; empty where the page does not scroll sideways. */
function overflow(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		const wide = [...document.querySelectorAll('body *')].filter(
			(element) => element.getBoundingClientRect().right > clientWidth + 0.5 && !element.closest('.scroll, svg'),
		);
		return [`${scrollWidth} > ${clientWidth}`, ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))];
	});
}
