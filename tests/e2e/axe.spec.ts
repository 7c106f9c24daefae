import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { pageKinds } from './support/page-kinds.ts';
import { expect, test } from './support/test.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The rules whose outcome depends on colours; all others have the same in both themes. */
const ofColour = ['color-contrast', 'link-in-text-block'];

for (const kind of pageKinds) {
	test(`pages of kind ${kind} break no rule of WCAG 2.2 AA, in light and in dark`, async ({ page, site }) => {
		const addresses = site.tenOrAll(kind);
		// Whole tables of thousands of cells take their time.
		test.setTimeout((process.env['TEST_ALL'] === '1' ? 300_000 : 60_000) + addresses.length * 12_000);
		expect(addresses.length).toBeGreaterThan(0);
		await page.route(/\.(woff2|svg|png)$/, (route) => route.abort());
		for (const address of addresses) {
			await page.emulateMedia({ colorScheme: 'light' });
			await page.goto(address);
			await shorten(page);
			expect(await violations(new AxeBuilder({ page }).withTags(tags)), `${address} in light`).toEqual([]);
			await page.emulateMedia({ colorScheme: 'dark' });
			expect(await violations(new AxeBuilder({ page }).withRules(ofColour)), `${address} in dark`).toEqual([]);
		}
	});
}

test('an open source card, an open quick search and found results break none either', async ({ page, site }) => {
	test.setTimeout(60_000);
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await page.goto(site.record.events.find(({ citations }) => (citations?.length ?? 0) > 0)?.url ?? '/');
		await page.locator('main a[role=doc-noteref]').first().click();
		await expect(page.locator('.source-card')).toBeVisible();
		await expectNone(page, `card in ${colorScheme}`);
		await page.keyboard.press('Escape');
		await page.keyboard.press('Control+k');
		await expect(page.getByRole('dialog', { name: 'Quick search' })).toBeVisible();
		await page.keyboard.type('truce');
		await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
		await expectNone(page, `quick search in ${colorScheme}`);
		await page.goto('/search/?q=truce');
		await expect(page.locator('#results > li').first()).toBeVisible();
		await expectNone(page, `results in ${colorScheme}`);
	}
});

/** Leaves the first rows of long lists and tables: the others are of the same make. All stay with `TEST_ALL=1`. */
async function shorten(page: Page): Promise<void> {
	if (process.env['TEST_ALL'] === '1') return;
	await page.evaluate(() => {
		for (const list of document.querySelectorAll('tbody, .entries, .sources > ol, figure svg')) for (const row of [...list.children].slice(40)) row.remove();
		for (const item of [...document.querySelectorAll('[data-item]')].slice(40)) item.remove();
		for (const option of document.querySelectorAll('option:nth-child(n + 41)')) option.remove();
	});
}

async function expectNone(page: Page, where: string): Promise<void> {
	expect(await violations(new AxeBuilder({ page }).withTags(tags)), where).toEqual([]);
}

/** What breaks a rule, each with the elements concerned. The pages hold no frames, so that the quick mode sees all. */
async function violations(builder: AxeBuilder): Promise<string[]> {
	const { violations: found } = await builder.setLegacyMode(true).analyze();
	return found.map(
		({ id, nodes }) =>
			`${id}: ${nodes
				.slice(0, 3)
				.map(({ html, failureSummary }) => `${html.slice(0, 160)} (${failureSummary?.replaceAll(/\s+/g, ' ') ?? ''})`)
				.join('; ')}`,
	);
}
