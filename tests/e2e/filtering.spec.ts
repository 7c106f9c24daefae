import type { Locator, Page } from '@playwright/test';

import { type EventJson, pick } from './support/record-json.ts';
import type { Site } from './support/site.ts';
import { expect, test } from './support/test.ts';

test.describe('the timeline', () => {
	test('is filtered by its address, by a change, by Back and by Reload alike', async ({ page, site }) => {
		const { type, actor, both, ofType } = chosenEvents(site);
		await page.goto(`/timeline/?type=${type}`);
		await expectShown(page, ofType, site);
		await expect(select(page, 'Kind')).toHaveValue(type);

		await select(page, 'Actor').selectOption(actor);
		await expect(page).toHaveURL(`/timeline/?type=${type}&actors=${actor}`);
		await expectShown(page, both, site);

		await page.reload();
		await expectShown(page, both, site);

		await page.goBack();
		await expect(page).toHaveURL(`/timeline/?type=${type}`);
		await expectShown(page, ofType, site);
		await expect(select(page, 'Actor')).toHaveValue('');

		await select(page, 'Kind').selectOption('');
		await expect(page).toHaveURL('/timeline/');
		await expectShown(page, site.record.events, site);
	});

	test('hides months and years that have nothing left', async ({ page, site }) => {
		const { actor } = chosenEvents(site);
		await page.goto(`/timeline/?actors=${actor}`);
		const groups = page.locator('main section[data-group]');
		const [all, shown] = [await groups.count(), await groups.filter({ visible: true }).count()];
		expect(shown).toBeGreaterThan(0);
		expect(shown).toBeLessThan(all);
		for (const group of await groups.filter({ visible: true }).all()) await expect(group.locator('[data-item]').filter({ visible: true })).not.toHaveCount(0);
		for (const group of await groups.filter({ visible: false }).all()) await expect(group.locator('[data-item]').filter({ visible: true })).toHaveCount(0);
	});

	test('passes over what is no kind and no actor', async ({ page, site }) => {
		await page.goto('/timeline/?type=nonsense&actors=%3Cscript%3E&other=1');
		await expectShown(page, site.record.events, site);
	});

	test('has an entry for each year, and its events in the order of time', async ({ page, site }) => {
		await page.goto('/timeline/');
		const dates = await items(page)
			.locator('time')
			.evaluateAll((times) => times.map((time) => time.getAttribute('datetime')?.slice(0, 7) ?? ''));
		expect(dates).toEqual(dates.toSorted());
		const years = [...new Set(site.record.events.map(({ date }) => date.slice(0, 4)))];
		const links = page.getByRole('navigation', { name: 'Years' }).getByRole('link');
		await expect(links).toHaveText(years);
		await links.last().click();
		await expect(page.getByRole('heading', { name: years.at(-1) ?? '', exact: true })).toBeInViewport();
	});
});

test.describe('the list of sources', () => {
	for (const [name, filter] of [
		['Publisher', 'publisher'],
		['Kind', 'kind'],
		['Ownership', 'ownership'],
		['Language', 'language'],
	] as const) {
		test(`is filtered by ${filter}`, async ({ page, site }) => {
			await page.goto('/sources/');
			const choice = select(page, name);
			const values = await choice.locator('option').evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
			const value = values[Math.min(2, values.length - 1)] ?? '';
			expect(value).not.toBe('');
			const ownerships = new Map(site.record.publishers.map(({ id, ownership }) => [id, ownership.replaceAll(' ', '-')]));
			const fitting = site.record.sources.filter((source) => (filter === 'ownership' ? ownerships.get(source.publisher) : source[filter]) === value);
			await choice.selectOption(value);
			await expect(page).toHaveURL(`/sources/?${filter}=${value}`);
			await expectCount(page, fitting.length, site.record.sources.length);
			await expectLinks(items(page).filter({ visible: true }).locator('a:first-child'), fitting);
			await page.reload();
			await expect(choice).toHaveValue(value);
			await expectCount(page, fitting.length, site.record.sources.length);
		});
	}
});

test.describe('without scripts', { tag: '@plain' }, () => {
	test('the timeline lists every event and says that filters need scripts', async ({ page, site }) => {
		await page.goto('/timeline/?type=talks');
		await expect(items(page).filter({ visible: true })).toHaveCount(site.record.events.length);
		await expect(page.getByText(/Filters need scripts/)).toBeVisible();
	});

	test('the list of sources holds every source and says so', async ({ page, site }) => {
		await page.goto('/sources/?kind=agency');
		await expect(items(page).filter({ visible: true })).toHaveCount(site.record.sources.length);
		await expect(page.getByText(/Filters need scripts/)).toBeVisible();
	});
});

/** A kind of event and an actor that have some events in common, but not all. */
function chosenEvents({ record: { events } }: Site) {
	const pairs = events.flatMap(({ type, actors }) => actors.map((actor) => ({ type, actor })));
	return pick(
		pairs.map(({ type, actor }) => ({
			type,
			actor,
			ofType: events.filter((event) => event.type === type),
			both: events.filter((event) => event.type === type && event.actors.includes(actor)),
		})),
		({ actor, both, ofType }) => both.length > 0 && both.length < ofType.length && events.filter((event) => event.actors.includes(actor)).length < 12,
		'kind of event and actor with some in common',
	);
}

/** A filter by its name. */
function select(page: Page, name: string): Locator {
	return page.getByRole('combobox', { name, exact: true });
}

function items(page: Page): Locator {
	return page.locator('[data-filtered] [data-item]');
}

/** The events shown are these, and their count is announced. */
async function expectShown(page: Page, events: readonly EventJson[], site: Site): Promise<void> {
	await expectCount(page, events.length, site.record.events.length);
	const links = items(page).filter({ visible: true }).locator('.what > a');
	await expect(links).toHaveCount(events.length);
	await expectLinks(links, events);
}

/** The links lead to these entries, in any order. */
async function expectLinks(links: Locator, entries: readonly { url: string }[]): Promise<void> {
	const addresses = async () => (await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toSorted();
	await expect.poll(addresses).toEqual(entries.map(({ url }) => url).toSorted());
}

async function expectCount(page: Page, shown: number, all: number): Promise<void> {
	const status = page.getByRole('main').getByRole('status');
	await expect
		.poll(async () => (await status.textContent())?.replaceAll(',', ''))
		.toMatch(shown === all ? new RegExp(`^${all} (in all|of ${all})$`) : `${shown} of ${all}`);
	await expect(status).toHaveAttribute('aria-live', 'polite');
	await expect(items(page).filter({ visible: true })).toHaveCount(shown);
}
