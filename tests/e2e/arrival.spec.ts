import { loadedBy } from './support/loaded.ts';
import { expect, test } from './support/test.ts';

const long = ['/timeline/', '/compare/', '/sources/', '/disputes/', '/proposals/'];

for (const address of long) {
	test(`${address}, with all that it loads, is within 120 KB compressed`, async ({ site }) => {
		const { html, css, js } = await loadedBy(site, address);
		expect(html + css + js).toBeLessThanOrEqual(120 * 1024);
	});
}

test.describe('with scripts', () => {
	for (const address of [...long, '/compare/?proposal=all', '/timeline/?on=2024-03-01'])
		test(`${address} arrives in parts, and is whole in the end`, async ({ page }) => {
			await page.addInitScript(() => {
				new MutationObserver(() => {
					if (document.documentElement.hasAttribute('data-in-parts')) sessionStorage.setItem('in-parts', '');
				}).observe(document, { attributeFilter: ['data-in-parts'], subtree: true });
			});
			await page.goto(address);
			await expect(page.locator('html')).not.toHaveAttribute('data-in-parts');
			expect(await page.evaluate(() => sessionStorage.getItem('in-parts'))).toBe('');
			const held = await page
				.locator('[data-part]')
				.evaluateAll((parts) => parts.filter((part) => getComputedStyle(part).contentVisibility !== 'visible').length);
			expect(held).toBe(0);
		});

	test('a page that is gone back to is whole at once, at the place that was left', async ({ page }) => {
		await page.goto('/sources/');
		const link = page.locator('[data-item]').nth(400).locator('a').first();
		await link.scrollIntoViewIfNeeded();
		const before = await link.evaluate((element) => element.getBoundingClientRect().top);
		await link.click();
		await expect(page).not.toHaveURL('/sources/');
		await page.goBack();
		await expect(link).toBeInViewport();
		const after = await link.evaluate((element) => element.getBoundingClientRect().top);
		expect(Math.abs(after - before)).toBeLessThan(4);
	});

	test('where the scripts of a page do not come, all of it shows', async ({ page }) => {
		await page.route(/\/assets\/.*\.js$/, (route) => route.abort());
		await page.goto('/disputes/');
		await expect(page.locator('html')).not.toHaveAttribute('data-in-parts');
	});
});
