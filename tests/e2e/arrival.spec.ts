import { arrived } from './support/arrived.ts';
import { loadedBy } from './support/loaded.ts';
import { expect, test } from './support/test.ts';

const long = ['/timeline/', '/compare/', '/sources/', '/disputes/', '/proposals/'];

for (const address of long) {
	test(`${address}, with all that it loads, is within 120 KB compressed`, async ({ site }) => {
		const { html, css, js } = await loadedBy(site, address);
		expect(html + css + js).toBeLessThanOrEqual(120 * 1024);
	});
}

for (const address of long) {
	test(`${address} has no long stretch without a break for the parser`, async ({ site }) => {
		const [, body = ''] = (await site.text(address)).split('<body');
		const stretches = body.split('<script src="/arrival.js"></script>').map((stretch) => stretch.length);
		expect(Math.max(...stretches)).toBeLessThan(96 * 1024);
	});
}

for (const kind of ['glossary', 'actors', 'actor', 'topic', 'explainer', 'proposal', 'publisher', 'source', 'dispute'] as const) {
	test(`pages of kind ${kind} have no long stretch without a break for the parser`, async ({ site }) => {
		for (const address of site.tenOrAll(kind)) {
			const [, body = ''] = (await site.text(address)).split('<body');
			const stretches = body.split('<script src="/arrival.js"></script>').map((stretch) => stretch.length);
			expect(Math.max(...stretches), address).toBeLessThan(32 * 1024);
		}
	});
}

for (const address of long) {
	test(`a browser that lets a part of ${address} arrive goes through little else`, async ({ page }) => {
		await page.goto(address);
		const sizes = await page.locator(':has(> [data-part])').evaluateAll((parents) => parents.map((parent) => parent.querySelectorAll('*').length));
		expect(sizes.length).toBeGreaterThan(0);
		expect(Math.max(...sizes)).toBeLessThan(1000);
	});
}

for (const address of long) {
	test(`the parts of ${address} are held at a height that fills the window with what is near it`, async ({ page }) => {
		await page.goto(address);
		await arrived(page);
		const [real, guessed] = await page
			.locator('[data-part]')
			.evaluateAll((parts) => [
				parts.reduce((sum, part) => sum + part.getBoundingClientRect().height, 0),
				parts
					.filter((part) => part.checkVisibility())
					.reduce((sum, part) => sum + Number.parseFloat(getComputedStyle(part).getPropertyValue('--part')) * 16, 0),
			]);
		expect(guessed).toBeGreaterThan(real);
		expect(guessed).toBeLessThan(real * 2.5);
	});
}

for (const address of ['/', '/timeline/']) {
	test(`the picture of ${address} has a break for the parser before each year`, async ({ page }) => {
		await page.goto(address);
		const years = page.locator('.strip-years > svg');
		await expect(years).not.toHaveCount(0);
		await expect(page.locator('.strip-years > script + svg')).toHaveCount(await years.count());
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
			await arrived(page);
			expect(await page.evaluate(() => sessionStorage.getItem('in-parts'))).toBe('');
			const held = await page
				.locator('[data-part]')
				.evaluateAll((parts) => parts.filter((part) => getComputedStyle(part).contentVisibility !== 'visible').length);
			expect(held).toBe(0);
		});

	test('a page that is gone back to is whole at once, at the place that was left', async ({ page }) => {
		await page.goto('/sources/');
		await arrived(page);
		const link = page.locator('[data-item]').nth(400).locator('a').first();
		await link.scrollIntoViewIfNeeded();
		const before = await link.evaluate((element) => element.getBoundingClientRect().top);
		await link.click();
		await expect(page).not.toHaveURL('/sources/');
		await page.goBack();
		await expect(link).toBeInViewport();
		await expect.poll(async () => Math.abs((await link.evaluate((element) => element.getBoundingClientRect().top)) - before)).toBeLessThan(4);
	});

	test('a choice made while all columns are coming is seen', async ({ page, site }) => {
		await page.goto('/compare/');
		await expect(page.locator('.comparison')).toHaveAttribute('data-ready');
		await page.evaluate(() => {
			for (const address of ['/compare/?proposal=all', '/compare/']) document.querySelector<HTMLElement>(`.chooser .tools a[href="${address}"]`)?.click();
		});
		await expect(page.locator('.compared')).not.toHaveAttribute('data-filling');
		const agreed = site.record.proposals.filter(({ status }) => ['accepted', 'partly-implemented', 'implemented'].includes(status));
		await expect(page.locator('th[data-proposal]').filter({ visible: true })).toHaveCount(agreed.length);
	});

	for (const address of ['/timeline/', '/sources/', '/compare/'])
		test(`no field of ${address} has all of its many options measured`, async ({ page }) => {
			await page.setViewportSize({ width: 360, height: 740 });
			await page.goto(address);
			const fields = page.locator('select:has(option:nth-of-type(20))').filter({ visible: true });
			await expect(fields).not.toHaveCount(0);
			for (const field of await fields.all()) await expect(field).toHaveCSS('field-sizing', 'content');
		});

	test('Back from a filter leads to the place that was left', async ({ page }) => {
		await page.goto('/timeline/');
		await arrived(page);
		const heading = page.locator('h2').last();
		await heading.scrollIntoViewIfNeeded();
		const before = await heading.evaluate((element) => element.getBoundingClientRect().top);
		await page.getByRole('combobox', { name: 'Kind' }).evaluate((select: HTMLSelectElement) => {
			select.value = 'talks';
			select.dispatchEvent(new Event('change', { bubbles: true }));
		});
		await expect(page).toHaveURL('/timeline/?type=talks');
		await arrived(page);
		await page.goBack();
		await expect(page).toHaveURL('/timeline/');
		await expect.poll(async () => Math.abs((await heading.evaluate((element) => element.getBoundingClientRect().top)) - before)).toBeLessThan(4);
	});

	test('a way to a place that is taken while the page arrives leads there', async ({ page }) => {
		const last = 'nav[aria-label="Years"] li:last-child a';
		await page.addInitScript((link) => {
			addEventListener('DOMContentLoaded', () => document.querySelector<HTMLElement>(link)?.click());
		}, last);
		await page.goto('/timeline/');
		await arrived(page);
		await expect(page.getByRole('heading', { level: 2, name: await page.locator(last).innerText(), exact: true })).toBeInViewport();
	});

	test('where the scripts of a page do not come, all of it shows', async ({ page }) => {
		await page.route(/\/assets\/.*\.js$/, (route) => route.abort());
		await page.goto('/disputes/');
		await arrived(page);
	});
});
