import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const results = (page: Page) => page.locator('ol#results > li');
const count = (page: Page) => page.locator('#count');

test.describe('the search page', () => {
	test('finds passages, links to the pages and counts them aloud', async ({ page }) => {
		const problems = consoleProblems(page);
		await page.goto('/search/?q=Philadelphi');
		await expect(results(page).first()).toBeVisible();
		await expect(results(page)).toHaveCount(Math.min(20, await number(page)));
		await expect(results(page).first().locator('a').first()).toHaveAttribute('href', /^\/\w+\/[\w-]+\/$/);
		await expect(page.locator('#results mark', { hasText: 'Philadelphi' }).first()).toBeVisible();
		await expect(page.getByRole('status')).toHaveText(/^\d[\d,]* pages, most relevant first\.$/);
		expect(problems).toEqual([]);
	});

	test('leaves source markers and lists out of what it shows', async ({ page }) => {
		await page.goto('/search/?q=Philadelphi&kind=event');
		await expect(results(page).first()).toBeVisible();
		for (const excerpt of await page.locator('#results .excerpt').allTextContents()) expect(excerpt).not.toMatch(/↩|[a-z]\.\d/);
	});

	test('finds sources as pages of their own, after the others', async ({ page }) => {
		await page.goto('/search/?q=Philadelphi&kind=source');
		await expect(results(page).first().locator('a').first()).toHaveAttribute('href', /^\/sources\//);
		await page.goto('/search/?q=Philadelphi');
		await expect(results(page).first().locator('a').first()).not.toHaveAttribute('href', /^\/sources\//);
	});

	test('goes to the passage and marks it', async ({ page }) => {
		await page.goto('/search/?q=Philadelphi&kind=event');
		await page.locator('.to-passage').first().click();
		await expect(page.locator(':target')).toContainText('Philadelphi');
	});

	test('narrows by kind, keeps the choice in the address, and counts what each choice would leave', async ({ page }) => {
		await page.goto('/search/?q=Philadelphi');
		await expect(results(page).first()).toBeVisible();
		const kind = page.getByLabel('Kind', { exact: true });
		const option = await kind.locator('option[value=proposal]').textContent();
		await kind.selectOption('proposal');
		await expect(page).toHaveURL(/\/search\/\?q=Philadelphi&kind=proposal$/);
		await expect(results(page).first()).toContainText('Proposal');
		expect(option).toBe(`Proposal (${await number(page)})`);
		await expect(kind.locator('option')).not.toHaveCount(2);
		await page.getByRole('button', { name: 'Lift all filters' }).click();
		await expect(page).toHaveURL(/\/search\/\?q=Philadelphi$/);
	});

	test('lists a kind without words', async ({ page }) => {
		await page.goto('/search/?kind=proposal');
		await expect(results(page).first()).toContainText('Proposal');
	});

	test('sorts by date, both ways', async ({ page }) => {
		for (const [sort, words] of [
			['date', 'newest first'],
			['date-asc', 'oldest first'],
		] as const) {
			await page.goto(`/search/?q=ceasefire&kind=event&sort=${sort}`);
			await expect(count(page)).toContainText(words);
			await expect(results(page)).not.toHaveCount(0);
			const days = await page
				.locator('#results h3 a')
				.evaluateAll((links) => links.map((link) => /\d{4}-\d\d-\d\d/.exec(link.getAttribute('href') ?? '')?.[0] ?? ''));
			expect(days).toEqual(sort === 'date' ? days.toSorted().toReversed() : days.toSorted());
		}
	});

	test('shows more and moves the focus to the first new result', async ({ page }) => {
		await page.goto('/search/?q=ceasefire');
		await page.getByRole('button', { name: /^Show 20 more/ }).click();
		await expect(results(page)).toHaveCount(40);
		await expect(results(page).nth(20).locator('a').first()).toBeFocused();
	});

	test('comes back to the same results and place', async ({ page }) => {
		await page.goto('/search/?q=ceasefire&kind=event');
		await page.getByRole('button', { name: /^Show 20 more/ }).click();
		await expect(results(page)).toHaveCount(40);
		await results(page).nth(30).scrollIntoViewIfNeeded();
		const link = results(page).nth(30).locator('a').first();
		const title = await link.textContent();
		await link.click();
		await expect(page.locator('h1')).toHaveText(title ?? '');
		await page.goBack();
		await expect(results(page)).toHaveCount(40);
		await expect(page.getByLabel('Words to search for')).toHaveValue('ceasefire');
		await expect(link).toBeInViewport();
	});

	test('Back takes one choice back', async ({ page }) => {
		await page.goto('/search/');
		await page.getByLabel('Words to search for').fill('Philadelphi');
		await expect(page).toHaveURL(/\?q=Philadelphi$/);
		await expect(results(page).first()).toBeVisible();
		const all = await number(page);
		await page.getByLabel('Kind', { exact: true }).selectOption('event');
		await expect(page).toHaveURL(/kind=event/);
		await page.goBack();
		await expect(page).toHaveURL(/\?q=Philadelphi$/);
		await expect(count(page)).toHaveText(new RegExp(`^${all} `));
		await expect(page.getByLabel('Kind', { exact: true })).toHaveValue('');
	});

	test('says at once that there are no results', async ({ page }) => {
		await page.goto('/search/?q=zzqxzzqx');
		await expect(page.getByRole('status')).toHaveText('No results.');
		await expect(count(page)).toHaveText('No results.');
		await expect(results(page)).toHaveCount(0);
		await expect(page.getByRole('link', { name: 'Timeline' }).last()).toBeVisible();
	});

	test('finds an actor by its name in Arabic', async ({ page }) => {
		await page.goto(`/search/?q=${encodeURIComponent('حماس')}`);
		await expect(results(page).first()).toContainText('Hamas');
	});

	test('the key / goes to the field, unless it is switched off', async ({ page }) => {
		await page.goto('/search/');
		const field = page.getByLabel('Words to search for');
		await page.keyboard.press('/');
		await expect(field).toBeFocused();
		await expect(field).toHaveValue('');
		await page.getByText('How to search, and keys').click();
		await page.getByRole('checkbox').uncheck();
		await page.reload();
		await page.locator('h1').click();
		await page.keyboard.press('/');
		await expect(field).not.toBeFocused();
	});

	test('says so when the search cannot be loaded or is slow', async ({ page }) => {
		await page.route('**/pagefind/*.pagefind', (route) => route.abort());
		await page.goto('/search/?q=Philadelphi');
		await expect(page.locator('#message')).toContainText('indexes below', { timeout: 15_000 });
	});

	for (const colorScheme of ['light', 'dark'] as const) {
		test(`is accessible and fits a narrow screen, ${colorScheme}`, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			await page.setViewportSize({ width: 320, height: 700 });
			await page.goto('/search/?q=Philadelphi&kind=event');
			await expect(results(page).first()).toBeVisible();
			expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		});
	}
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the search page says so and offers the indexes', async ({ page }) => {
		await page.goto('/search/?q=Philadelphi');
		const notice = page.locator('noscript .search-notice');
		await expect(notice).toContainText('needs JavaScript');
		await expect(notice).toBeVisible();
		await expect(page.getByLabel('Kind', { exact: true })).toBeHidden();
		for (const name of ['Timeline', 'Proposals', 'Actors', 'Disputes', 'Figures', 'Sources', 'Glossary'])
			await expect(page.locator('#content').getByRole('link', { name, exact: true })).toBeVisible();
	});
});

test.describe('the quick search', () => {
	test('loads nothing before it is used', async ({ page }) => {
		const loaded: string[] = [];
		page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
		await page.goto('/timeline/');
		await page.waitForLoadState('networkidle');
		expect(loaded.filter((path) => /pagefind|search/.test(path))).toEqual([]);
	});

	test('opens by key, shows first results, closes by Escape and gives the focus back', async ({ page }) => {
		const problems = consoleProblems(page);
		await page.goto('/timeline/');
		const opener = page.locator('a[data-quick-search]');
		await opener.focus();
		await page.keyboard.press('Control+k');
		const dialog = page.getByRole('dialog');
		await expect(dialog.getByRole('searchbox')).toBeFocused();
		await page.keyboard.type('Philadelphi');
		await expect(dialog.getByRole('list', { name: 'First results' }).getByRole('listitem')).toHaveCount(8);
		await page.keyboard.press('ArrowDown');
		await expect(dialog.getByRole('listitem').first().getByRole('link')).toBeFocused();
		expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
		await expect(opener).toBeFocused();
		expect(problems).toEqual([]);
	});

	test('opens by / and by the link in the head; Enter leads to all results', async ({ page }) => {
		await page.goto('/timeline/');
		await page.keyboard.press('/');
		await expect(page.getByRole('dialog')).toBeVisible();
		await page.getByRole('button', { name: 'Close' }).click();
		await page.locator('a[data-quick-search]').click();
		await expect(page.getByRole('searchbox')).toBeFocused();
		await page.keyboard.type('Philadelphi');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/search\/\?q=Philadelphi$/);
		await expect(results(page).first()).toBeVisible();
	});
});

/** How many pages the search page says it has found. */
async function number(page: Page): Promise<number> {
	await expect(count(page)).toHaveText(/^\d/);
	return Number.parseInt(((await count(page).textContent()) ?? '').replaceAll(',', ''), 10);
}

/** What the browser complains about: broken policies, missing files, errors. */
function consoleProblems(page: Page): string[] {
	const problems: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') problems.push(message.text());
	});
	page.on('pageerror', (error) => problems.push(error.message));
	return problems;
}
