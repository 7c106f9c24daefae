import type { Locator, Page } from '@playwright/test';

import { dateOf } from '../../src/record/dates.ts';
import { arrived } from './support/arrived.ts';
import { follow } from './support/follow.ts';
import { pick } from './support/record-json.ts';
import type { Site } from './support/site.ts';
import { expect, test } from './support/test.ts';

test.describe('on a day', () => {
	test('the timeline shows the events that its sources had told of, in list and picture, and Back and the way out lead back', async ({ page, site }) => {
		const day = middleOf(site);
		await page.goto('/timeline/');
		await page.getByLabel('As known on', { exact: true }).fill(day);
		await page.getByRole('button', { name: 'Show', exact: true }).click();
		await expect(page).toHaveURL(`/timeline/?on=${day}`);
		await expect(words(page)).toBeFocused();
		const known = await expectReported(page, site, day);
		await expect(words(page)).toContainText(`${known} of ${site.record.events.length} events had been published by then`);
		await expect(page.locator('.strip a:not(:has(.band))').filter({ visible: true })).toHaveCount(known);
		await expect(page.locator('.lede')).toContainText(`${known} events`);
		await expect(page.locator('.filters output')).toHaveText(`${known} in all`);
		const year = day.slice(0, 4);
		await expect(page.getByRole('heading', { level: 2 }).last()).toHaveText(year);

		await page.goBack();
		await expect(events(page)).toHaveCount(site.record.events.length);
		await expect(words(page)).toBeHidden();
		await page.goForward();
		await expect(events(page)).toHaveCount(known);
		await page.getByRole('link', { name: 'Show everything' }).click();
		await expect(page).toHaveURL('/timeline/');
		await expect(events(page)).toHaveCount(site.record.events.length);
	});

	test('filters and the day keep each other, and count only what was known', async ({ page, site }) => {
		const day = middleOf(site);
		await page.goto(`/timeline/?on=${day}&type=talks`);
		const talks = await events(page).count();
		expect(talks).toBeLessThan(site.record.events.filter(({ type }) => type === 'talks').length);
		const [known = ''] = /\d+(?= of)/.exec((await words(page).textContent()) ?? '') ?? [];
		await expect(page.locator('.filters output')).toHaveText(`${talks} of ${known}`);
		await page.getByRole('combobox', { name: 'Kind' }).selectOption('');
		await expect(page).toHaveURL(`/timeline/?on=${day}`);
		await expect(events(page)).toHaveCount(Number(known));
		await page.getByRole('combobox', { name: 'Kind' }).selectOption('talks');
		await page.getByLabel('As known on', { exact: true }).fill('');
		await page.getByRole('button', { name: 'Show', exact: true }).click();
		await expect(page).toHaveURL('/timeline/?type=talks');
	});

	test('the sources are those published by then', async ({ page, site }) => {
		const day = middleOf(site);
		await page.goto(`/sources/?on=${day}`);
		const published = site.record.sources.filter((source) => source.published !== undefined && dateOf(source.published).end <= day);
		await expect(page.locator('[data-item]').filter({ visible: true })).toHaveCount(published.length);
		await expect(words(page)).toContainText(`${published.length} of ${site.record.sources.length.toLocaleString('en-GB')} sources`);
	});

	test('figures, proposals and the comparison lead on to the same day, and say what came later', async ({ page, site }) => {
		const day = middleOf(site);
		const later = new Map(site.record.proposals.map(({ id, date }) => [id, dateOf(date).start > day]));
		await page.goto(`/figures/?on=${day}`);
		await follow(page, page.locator('.entries a[href^="/figures/"]').filter({ visible: true }).first());
		await expect(page).toHaveURL(new RegExp(`/figures/[^/]+/\\?on=${day}$`));
		const claims = await page.locator('tbody tr').filter({ visible: true }).count();
		await expect(page.locator('.chart a:not([data-later])')).toHaveCount(claims);

		await follow(page, page.getByRole('link', { name: 'Compare', exact: true }));
		await expect(page).toHaveURL(`/compare/?on=${day}`);
		await expect(words(page)).toContainText(/\d+ came later/);
		await expectEarlier(page.locator('th[data-proposal] a:not(.anchor)'));
		await page.getByText('Choose the texts to compare').click();
		for (const place of [0, 1]) await page.locator('input[name=proposal]').filter({ visible: true }).nth(place).check();
		await page.getByRole('button', { name: 'Compare', exact: true }).click();
		await expect(page).toHaveURL(new RegExp(`/compare/\\?on=${day}&proposal=[^&]+&proposal=[^&]+$`));
		await expect(page.locator('th[data-proposal]').filter({ visible: true })).toHaveCount(2);

		await follow(page, page.getByRole('link', { name: 'Proposals', exact: true }).and(page.locator('.known a')));
		await expect(page).toHaveURL(`/proposals/?on=${day}`);
		await expectEarlier(page.locator('.entries a[href^="/proposals/"]'));
		await page.locator('.entries a[href^="/proposals/"]').filter({ visible: true }).first().click();
		await expect(page).toHaveURL(new RegExp(`/proposals/[^/]+/\\?on=${day}$`));

		/** The links shown are some, and none to a text of a later day. */
		async function expectEarlier(links: Locator): Promise<void> {
			const shown = await links.filter({ visible: true }).evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname.split('/')[2] ?? ''));
			expect(shown).not.toEqual([]);
			expect(shown.filter((id) => later.get(id) !== false)).toEqual([]);
		}
	});

	test('the page of a proposal leaves out later answers, their sources and its status of today', async ({ page, site }) => {
		const proposal = pick(site.record.proposals, ({ responses, terms }) => responses.length > 3 && terms.length > 5, 'proposal with answers');
		const day = dateOf(proposal.date).end;
		await page.goto(`${proposal.url}?on=${day}`);
		await expect(words(page)).toContainText('came later');
		await expect(page.locator('.kicker .word')).toBeHidden();
		const published = new Map(site.record.sources.map((source) => [source.url, source.published]));
		const listed = page.locator('.sources > ol > li').filter({ visible: true });
		for (const address of await listed.locator('> a[href^="/sources/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))) {
			expect(dateOf(published.get(address) ?? '9999').end <= day, address).toBe(true);
		}
		for (const reference of await page.locator('main sup.ref a').filter({ visible: true }).all()) {
			await expect(page.locator(`[id="${(await reference.getAttribute('href'))?.slice(1) ?? ''}"]`)).toBeVisible();
		}
	});

	test('what is no day is named, and everything is shown; before the first day nothing is', async ({ page, site }) => {
		await page.goto('/timeline/?on=2024-02-30');
		await expect(words(page)).toContainText('“2024-02-30” is no day');
		await expect(events(page)).toHaveCount(site.record.events.length);
		await page.goto('/timeline/?on=1990-01-01');
		await expect(words(page)).toContainText(/None of \d+ events had been published by then; the first came on \d+ \w+ \d{4}/);
		await expect(events(page)).toHaveCount(0);
	});

	test('the day can be written, or chosen from a calendar by whoever reaches for it', async ({ page, site }) => {
		const field = page.getByLabel('As known on', { exact: true });
		for (const day of ['', middleOf(site)]) {
			await page.goto(`/timeline/?on=${day}`);
			await arrived(page);
			await expect(field).toHaveAttribute('type', 'text');
			await field.hover();
			await expect(field).toHaveAttribute('type', 'date');
			await expect(field).toHaveValue(day);
			expect(await field.getAttribute('min')).toBe(await field.getAttribute('data-first'));
		}
	});

	test('a day that is being written is left as it is, and one that is none is not sent', async ({ page }) => {
		await page.addInitScript(() => {
			addEventListener('DOMContentLoaded', () => document.querySelector<HTMLInputElement>('input[name=on]')?.focus());
		});
		await page.goto('/timeline/');
		await page.keyboard.type('1 March');
		const field = page.getByLabel('As known on', { exact: true });
		await field.hover();
		await expect(field).toHaveValue('1 March');
		await page.getByRole('button', { name: 'Show', exact: true }).click();
		await expect(page).toHaveURL('/timeline/');
		await expect(field).toHaveValue('1 March');
		await expect(field).toBeFocused();
	});

	test('nothing jumps, and paper says the day too', async ({ page, site }) => {
		await page.addInitScript(() => {
			const shifts: number[] = [];
			Object.assign(window, { shifts });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto(`/proposals/?on=${middleOf(site)}`);
		await expect(words(page)).toBeVisible();
		expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, shift) => sum + shift, 0))).toBeLessThan(0.02);
		await page.emulateMedia({ media: 'print' });
		await expect(words(page)).toBeVisible();
		await expect(page.getByLabel('As known on', { exact: true })).toBeHidden();
	});
});

test.describe('without scripts', { tag: '@plain' }, () => {
	test('everything is shown, and a note says why', async ({ page, site }) => {
		await page.goto('/timeline/?on=2024-03-01');
		await expect(page.getByText(/This view needs scripts. Everything is shown/)).toBeVisible();
		await expect(events(page)).toHaveCount(site.record.events.length);
	});
});

/** A day in the middle of the record's period. */
function middleOf({ record: { events: all } }: Site): string {
	return dateOf(all[Math.floor(all.length / 2)]?.date ?? '2024').start;
}

function words(page: Page): Locator {
	return page.locator('[data-known-words]');
}

function events(page: Page): Locator {
	return page.locator('[data-filtered] [data-item]').filter({ visible: true });
}

/** Each event shown has a source that had been published by the day, each other one none between its beginning and the day. Gives how many are shown. */
async function expectReported(page: Page, site: Site, day: string): Promise<number> {
	const shown = new Set(await events(page).evaluateAll((items) => items.map((item) => item.querySelector('a')?.pathname)));
	const ends = new Map(site.record.sources.map(({ id, published }) => [id, published === undefined ? '9999' : dateOf(published).end]));
	for (const { url, date, citations = [] } of site.record.events) {
		const reports = citations.map(({ source }) => ends.get(source) ?? '9999').filter((end) => end <= day);
		if (shown.has(url)) expect(reports, url).not.toEqual([]);
		else
			expect(
				reports.filter((end) => end >= dateOf(date).start),
				url,
			).toEqual([]);
	}
	expect(shown.size).toBeGreaterThan(0);
	expect(shown.size).toBeLessThan(site.record.events.length);
	return shown.size;
}
