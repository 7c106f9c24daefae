import type { Page } from '@playwright/test';

import { pick } from './support/record-json.ts';
import { expect, test } from './support/test.ts';

/** What a reader does on a page before its scripts have come, on a slow line for instance. */
test.describe('before the scripts run', () => {
	test('texts that are ticked stay ticked, beside those of the address', async ({ page, site }) => {
		const first = pick(site.record.proposals, () => true, 'proposal');
		const second = pick(site.record.proposals, ({ id }) => id !== first.id, 'other proposal');
		const run = await openWithoutScripts(page, `/compare/?proposal=${first.id}`);
		await page.getByText('Choose the texts to compare').click();
		const box = page.locator(`input[name=proposal][value="${second.id}"]`);
		await box.check();
		run();
		await expect(page.locator('.comparison')).toHaveAttribute('data-ready');
		await expect(box).toBeChecked();
		await page.getByRole('main').getByRole('button', { name: 'Compare', exact: true }).click();
		await expect(page.locator('th[data-proposal]').filter({ visible: true })).toHaveCount(2);
	});

	test('a filter that is chosen holds, beside those of the address', async ({ page, site }) => {
		const { type, actors } = pick(site.record.events, (event) => event.actors.length > 0, 'event with an actor');
		const [actor = ''] = actors;
		const run = await openWithoutScripts(page, `/timeline/?type=${type}`);
		await page.getByRole('combobox', { name: 'Actor' }).selectOption(actor);
		run();
		await expect(page).toHaveURL(`/timeline/?type=${type}&actors=${actor}`);
		await expect(page.getByRole('combobox', { name: 'Kind' })).toHaveValue(type);
		const shown = site.record.events.filter((event) => event.type === type && event.actors.includes(actor));
		await expect(page.locator('[data-item]').filter({ visible: true })).toHaveCount(shown.length);
	});

	test('words that are typed are searched for', async ({ page }) => {
		const run = await openWithoutScripts(page, '/search/');
		await page.getByRole('searchbox', { name: 'Words to search for' }).fill('Rafah');
		run();
		await expect(page).toHaveURL('/search/?q=Rafah');
		await expect(page.getByRole('searchbox', { name: 'Words to search for' })).toHaveValue('Rafah');
	});
});

/** Opens a page whose scripts come when the returned function is called. */
async function openWithoutScripts(page: Page, address: string): Promise<() => void> {
	let run = () => {};
	const called = new Promise<void>((resolve) => (run = resolve));
	await page.route(/\/assets\/.*\.js$/, async (route) => {
		await called;
		await route.continue();
	});
	await page.goto(address, { waitUntil: 'commit' });
	return run;
}
