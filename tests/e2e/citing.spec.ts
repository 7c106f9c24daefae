import type { Locator, Page } from '@playwright/test';

import { repeatedIds } from './support/accessible.ts';
import { references, sourceList } from './support/reading.ts';
import { pick } from './support/record-json.ts';
import type { Site } from './support/site.ts';
import { expect, test } from './support/test.ts';

test.describe('with scripts', () => {
	test('a click opens the source in place, with its name, and nothing moves', { tag: '@phone' }, async ({ page, site }) => {
		const reference = await openedEvent(page, site);
		const before = page.url();
		await reference.click();
		await expectCard(page, reference);
		expect(page.url()).toBe(before);
		expect(await repeatedIds(page)).toEqual([]);
		await expect(card(page)).toBeInViewport({ ratio: 1 });
	});

	test('Enter opens it, Escape closes it and gives the focus back', async ({ page, site }) => {
		const reference = await openedEvent(page, site);
		await reference.focus();
		await page.keyboard.press('Enter');
		await expectCard(page, reference);
		await expect(card(page).getByRole('link').first()).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(card(page)).toHaveCount(0);
		await expect(reference).toBeFocused();
	});

	test('a click elsewhere closes it and gives the focus back', async ({ page, site }) => {
		const reference = await openedEvent(page, site);
		await reference.click();
		await expectCard(page, reference);
		await page.getByRole('heading', { level: 1 }).click();
		await expect(card(page)).toHaveCount(0);
		await expect(reference).toBeFocused();
	});

	test('another reference takes its place, and Tab leads out of it', async ({ page, site }) => {
		const first = await openedEvent(page, site);
		const last = references(page).last();
		await first.click();
		await expectCard(page, first);
		await last.click();
		await expectCard(page, last);
		await expect(card(page)).toHaveCount(1);
		for (const _link of await card(page).getByRole('link').all()) await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.closest('.source-card') === null)).toBe(true);
	});

	test('from the card the source’s own page is one step away', async ({ page, site }) => {
		const reference = await openedEvent(page, site);
		await reference.click();
		await card(page).getByRole('link').first().click();
		await expect(page).toHaveURL(/\/sources\/[^/]+\/$/);
		await page.goBack();
		await expect(page).toHaveURL(/\/events\//);
	});

	test('Ctrl and a click open the list in a new tab, and no card here', async ({ page, context, site }) => {
		const reference = await openedEvent(page, site);
		const opening = context.waitForEvent('page');
		await reference.click({ modifiers: ['ControlOrMeta'] });
		const tab = await opening;
		await expect(tab).toHaveURL(/#.*--source-/);
		await expect(tab.locator('.sources li:target')).toBeVisible();
		await expect(card(page)).toHaveCount(0);
	});

	test('a way back leads from the list to the place in the text', async ({ page, site }) => {
		await openedEvent(page, site);
		await expectWayBack(page);
	});

	test('a reference in an explainer opens its source too', async ({ page, site }) => {
		for (const { url } of site.record.explainers) {
			await page.goto(url);
			if ((await references(page).count()) === 0) continue;
			await references(page).first().click();
			await expect(card(page)).toBeVisible();
			await expect(card(page)).toHaveAccessibleName(/^Source \d+: ./);
			return;
		}
		throw new Error('No explainer cites a source.');
	});
});

test.describe('with a finger', () => {
	test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

	test('a tap opens the source at the lower edge, a tap elsewhere closes it', async ({ page, site }) => {
		const reference = await openedEvent(page, site);
		await reference.tap();
		await expectCard(page, reference);
		const box = await card(page).boundingBox();
		expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(740);
		expect(Math.round(box?.width ?? 0)).toBe(360);
		await page.touchscreen.tap(180, 20);
		await expect(card(page)).toHaveCount(0);
		await expect(reference).toBeFocused();
	});
});

test.describe('without scripts', { tag: '@plain' }, () => {
	test('a reference is a link to the list, and the list leads back', async ({ page, site }) => {
		const reference = await openedEvent(page, site);
		await reference.click();
		await expect(page).toHaveURL(/#.*--source-/);
		await expect(page.locator('.sources li:target')).toBeInViewport();
		await expectWayBack(page);
	});
});

/** Opens an event with several sources and gives its first reference. */
async function openedEvent(page: Page, site: Site): Promise<Locator> {
	const event = pick(site.record.events, ({ citations }) => new Set(citations?.map(({ source }) => source)).size > 2, 'event with three sources');
	await page.goto(event.url);
	return references(page).first();
}

function card(page: Page): Locator {
	return page.getByRole('dialog', { name: /^Source \d+: / });
}

/** The card of a reference is open: under the reference's name, with the words of the list, and without its ways back. */
async function expectCard(page: Page, reference: Locator): Promise<void> {
	await expect(card(page)).toBeVisible();
	await expect(card(page)).toHaveAccessibleName((await reference.getAttribute('aria-label')) ?? '');
	const item = page.locator(`[id="${((await reference.getAttribute('href')) ?? '').slice(1)}"]`);
	await expect(card(page)).toContainText((await item.locator('a').first().textContent()) ?? '?');
	await expect(card(page).locator('[role=doc-backlink]')).toHaveCount(0);
	expect(await card(page).evaluate((element) => element.scrollWidth - element.clientWidth), 'nothing is cut off').toBeLessThanOrEqual(0);
}

async function expectWayBack(page: Page): Promise<void> {
	const back = sourceList(page).locator('a[role=doc-backlink]').last();
	await expect(back).toHaveAccessibleName(/^Back to use \d+ of source \d+/);
	const target = ((await back.getAttribute('href')) ?? '').slice(1);
	await back.click();
	await expect(page.locator(':target')).toHaveAttribute('id', target);
	await expect(page.locator(':target')).toBeInViewport();
	await expect(page.locator(':target')).toHaveAttribute('role', 'doc-noteref');
}
