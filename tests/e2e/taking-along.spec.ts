import { follow } from './support/follow.ts';
import { pick } from './support/record-json.ts';
import { expect, test } from './support/test.ts';

test('from a citation to the citation of its sentence, and back to the sentence', { tag: '@phone' }, async ({ page, site, baseURL }) => {
	const event = pick(site.record.events, ({ citations }) => (citations?.length ?? 0) > 2, 'event that cites');
	await page.goto(event.url);
	await page.locator('main a[role=doc-noteref]').first().click();
	await page.getByRole('link', { name: 'Cite or report this sentence' }).click();
	await expect(page).toHaveURL(new RegExp(`/cite${event.url}#${event.id}--s-`));
	const statement = page.locator('.statement:target');
	await expect(statement).toBeInViewport();
	const words = (await statement.locator('.words').textContent()) ?? '';
	await expect(statement.locator('.citation')).toBeVisible();
	await expect(statement.locator('.citation')).toContainText(`“${words.trim()}” In: “${event.title}”.`);
	for (const format of ['BibTeX', 'RIS', 'CSL-JSON'])
		await expect(statement.locator('figure').filter({ hasText: format }).locator('pre')).toContainText('--s-');
	await statement.getByRole('link', { name: 'Its place on the page' }).click();
	await expect(page.locator('.passage:target')).toContainText(words.trim().slice(0, 30));
	expect(page.url()).toContain(`${baseURL ?? ''}${event.url}#`);
});

test('a citation can be copied, and a problem with a sentence reported in a form that is filled in', async ({ page, context, site }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const [event] = site.record.events;
	if (!event) throw new Error('The record has no event.');
	await page.goto(`/cite${event.url}`);
	await page.getByRole('button', { name: 'Copy the citation' }).first().click();
	await expect(page.getByRole('button', { name: 'Copied' })).toBeFocused();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`“${event.title}”. `);
	const statement = page.locator('li.statement').first();
	const report = new URL((await statement.getByRole('link', { name: 'Report a problem with it' }).getAttribute('href')) ?? '');
	expect(report.searchParams.get('page')).toContain(`${event.url}#`);
	expect(report.searchParams.get('sentence')).toBe((await statement.locator('.words').textContent())?.trim());
});

test('every kind of page that can be cited leads to the citations of its statements and to files', async ({ page, site, request }) => {
	for (const kind of ['event', 'proposal', 'actor', 'figure', 'dispute', 'explainer'] as const) {
		const [address = ''] = site.some(kind, 1);
		await page.goto(address);
		await page.getByText('Cite this page', { exact: true }).click();
		for (const name of ['BibTeX', 'RIS', 'CSL-JSON']) {
			const file = await page.getByRole('link', { name, exact: true }).getAttribute('href');
			expect((await request.get(file ?? '')).ok(), `${name} of ${address}`).toBe(true);
		}
		const ids = await page.locator('[id].passage, [id].statement').evaluateAll((all) => all.map(({ id }) => id));
		await follow(page, page.getByRole('link', { name: 'Cite or report a sentence' }));
		await expect(page).toHaveURL(`/cite${address}`);
		const cited = await page.locator('li.statement').evaluateAll((all) => all.map(({ id }) => id));
		expect(
			ids.filter((id) => !cited.includes(id)),
			`statements of ${address} without a citation`,
		).toEqual([]);
		expect(
			cited.filter((id) => !ids.includes(id)),
			`citations without a statement on ${address}`,
		).toEqual([]);
	}
});

test('an event shows where it stands in the whole period, and leads there', async ({ page, site }) => {
	const event = pick(site.record.events, ({ date }) => date.startsWith('2024-05'), 'event of May 2024');
	await page.goto(event.url);
	const strip = page.getByRole('link', { name: 'In the timeline' });
	await expect(strip.locator('image')).toHaveAttribute('href', '/period.svg');
	await strip.click();
	await expect(page).toHaveURL('/timeline/#month-2024-05');
	await expect(page.locator(`a[href="${event.url}"]`).last()).toBeInViewport();
});

test('without scripts the citations of a sentence are all there', { tag: '@plain' }, async ({ page, site }) => {
	const [event] = site.record.events;
	if (!event) throw new Error('The record has no event.');
	await page.goto(event.url);
	await page.getByRole('link', { name: 'Cite or report a sentence' }).click();
	const statement = page.locator('li.statement').first();
	await statement.getByText('Cite it').click();
	await expect(statement.locator('.citation')).toBeVisible();
	await statement.getByText('BibTeX, RIS, CSL-JSON').click();
	await expect(statement.locator('pre').first()).toBeVisible();
});
