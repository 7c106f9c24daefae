import type { Page } from '@playwright/test';

import { expect, test } from './support/test.ts';

/** The tasks of docs/tasks.md, from the home page to the answer in the steps that are counted there. They ask for this record's own pages. */
test.beforeEach(async ({ page }) => {
	await page.goto('/');
});

test('What did Hamas answer to the May 2024 plan? In 2 steps', async ({ page }) => {
	await mainMenu(page, 'Proposals');
	const plan = page.locator('.entries > li', { has: page.getByRole('link', { name: 'Israeli three-phase proposal of May 2024', exact: true }) });
	const answer = plan.locator('.answers li', { hasText: 'Hamas:' }).getByRole('link').first();
	await expect(answer).toHaveText('answers with its own text');
	await answer.click();
	await expect(page.locator('.statement:target')).toContainText('Hamas');
	await expect(page.locator('.statement:target a[role=doc-noteref]')).not.toHaveCount(0);
});

test('How many were released in November 2023, and why do counts differ? In 3 steps', async ({ page }) => {
	await mainMenu(page, 'Figures');
	await page.getByRole('link', { name: 'Hostages released in the November 2023 truce, totals', exact: true }).click();
	await expect.poll(() => page.getByRole('region', { name: 'Each claim' }).locator('tbody tr').count()).toBeGreaterThan(3);
	await page.getByRole('link', { name: 'How many hostages were freed during the truce of 24 to 30 November 2023?' }).click();
	await expect.poll(() => page.locator('#versions > * > ol > li, #versions li.statement').count()).toBeGreaterThan(3);
	await expect(page.getByRole('heading', { name: 'What would settle it' })).toBeVisible();
});

test('What changed between the March and the May 2024 texts? In 5 steps', async ({ page }) => {
	await page.getByRole('main').getByRole('link', { name: 'Compare proposals', exact: true }).click();
	await page.getByText('Choose the texts to compare').click();
	await page.getByRole('checkbox', { name: /^US bridging proposal of March 2024/ }).check();
	await page.getByRole('checkbox', { name: /^Israeli three-phase proposal of May 2024/ }).check();
	await page.getByRole('button', { name: 'Compare', exact: true }).click();
	await expect(page.locator('th[data-proposal]').filter({ visible: true })).toHaveCount(2);
	await expect(page.locator('table.compare td .word').filter({ visible: true, hasText: 'changed' })).not.toHaveCount(0);
});

test('What rests only on this source? In 2 steps', async ({ page, site }) => {
	await mainMenu(page, 'Sources');
	const [most] = site.record.sources.toSorted((a, b) => b.citedBy.length - a.citedBy.length);
	await page
		.locator(`main a[href="${most?.url ?? ''}"]`)
		.first()
		.click();
	const marked = page.locator('.uses li', { hasText: 'only here' });
	await expect(page.getByText(/\d+ on no other originator/)).toBeVisible();
	await expect(marked).not.toHaveCount(0);
});

test('Cite the sentence on the October 2025 withdrawal line. In 5 steps', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.getByRole('searchbox', { name: 'Search the record' }).fill('October 2025 withdrawal line');
	await page.keyboard.press('Enter');
	await page.getByRole('link', { name: 'Israel and Hamas agree on the first phase of the 20-point plan', exact: true }).click();
	const sentence = page.locator('.passage', { hasText: 'pull back to an agreed line' });
	await sentence.locator('a[role=doc-noteref]').first().click();
	await page.getByRole('link', { name: 'Cite or report this sentence' }).click();
	await page.locator('.statement:target').getByRole('button', { name: 'Copy the citation' }).click();
	await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^“.*pull back to an agreed line\.” In: “Israel and Hamas agree/);
});

async function mainMenu(page: Page, name: string): Promise<void> {
	await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true }).click();
}
