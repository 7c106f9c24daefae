import { pick } from './support/record-json.ts';
import { references, sourceList } from './support/reading.ts';
import { expect, test } from './support/test.ts';

test.describe('on paper', () => {
	test.use({ viewport: { width: 720, height: 1000 } });
	test.beforeEach(({ page }) => page.emulateMedia({ media: 'print' }));

	test('an event is text, facts and sources with their addresses; the address of the page stands at the foot', async ({ page, site }) => {
		const event = pick(site.record.events, ({ citations, actors }) => (citations?.length ?? 0) > 2 && actors.length > 0, 'event with citations');
		await page.goto(event.url);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		for (const navigation of await page.locator('nav').all()) await expect(navigation).toBeHidden();
		for (const gone of ['.search-link', '.masthead details', '.pager', '[role=doc-backlink]'])
			for (const element of await page.locator(gone).all()) await expect(element).toBeHidden();
		await expect(page.getByRole('complementary', { name: 'Facts' }).locator(`a[href="/actors/${event.actors[0] ?? ''}/"]`)).toBeVisible();

		await expect(sourceList(page)).toBeVisible();
		for (const reference of await references(page).all()) await expect(reference).toBeVisible();
		for (const link of await sourceList(page).locator('li > a[href^=http]').all()) {
			expect(await link.evaluate((element) => getComputedStyle(element, '::after').content)).toContain(new URL((await link.getAttribute('href')) ?? '').host);
		}
		const foot = page.getByRole('contentinfo').getByText(event.url);
		await expect(foot).toBeVisible();
		await expect(foot).toContainText((await page.locator('link[rel=canonical]').getAttribute('href')) ?? '?');
	});

	test('colours are those of paper, also for a reader with a dark screen', async ({ page, site }) => {
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		await page.goto(site.record.events[0]?.url ?? '/');
		const [background, ink, link] = await page.evaluate(() => {
			const reference = document.querySelector('main a[role=doc-noteref]') ?? document.body;
			return [getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(document.body).color, getComputedStyle(reference).color];
		});
		expect([background, ink, link]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)', 'rgb(0, 0, 0)']);
	});

	test('lists lose their filters and keep all their entries', async ({ page, site }) => {
		await page.goto('/timeline/');
		await expect(page.locator('.filters')).toBeHidden();
		await expect(page.locator('[data-item]').filter({ visible: true })).toHaveCount(site.record.events.length);
	});
});

test('a page can be made into a PDF, card open or not', async ({ page, site }) => {
	const event = pick(site.record.events, ({ citations }) => (citations?.length ?? 0) > 2, 'event with citations');
	await page.goto(event.url);
	const plain = await page.pdf({ format: 'A4' });
	expect(plain.subarray(0, 5).toString()).toBe('%PDF-');
	expect(plain.length).toBeGreaterThan(10_000);
	await references(page).first().click();
	expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
});
