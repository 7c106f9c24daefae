import { readFile } from 'node:fs/promises';

import type { Locator, Page } from '@playwright/test';
import { stringify } from 'csv-stringify/sync';

import { focusStop } from './support/focus.ts';
import { pick, type ProposalJson } from './support/record-json.ts';
import type { Site } from './support/site.ts';
import { expect, test } from './support/test.ts';
import { watch } from './support/watch.ts';

test.describe('with scripts', () => {
	test('a comparison begins with the texts that were accepted or carried out; “Show all” brings all', async ({ page, site }) => {
		await page.goto('/compare/');
		await expectTexts(page, agreed(site));
		await page.getByRole('link', { name: 'Show all' }).click();
		await expect(page).toHaveURL('/compare/?proposal=all');
		await expectTexts(page, site.record.proposals);
		for (const { text } of site.record.proposals.flatMap(({ terms }) => terms).slice(0, 40))
			await expect(page.locator('table.compare td').filter({ visible: true, hasText: text })).not.toHaveCount(0);
		await expect(page.locator('table.compare td noscript')).toHaveCount(0);
		await page.goBack();
		await expectTexts(page, agreed(site));
	});

	test('the columns stand in the order of the address, also where it is written with commas', async ({ page, site }) => {
		const [first, second] = pair(site);
		for (const [left, right] of [
			[second, first],
			[first, second],
		] as const) {
			await page.goto(`/compare/?proposal=${left.id},${right.id}`);
			await expect(heads(page).locator('a:not(.anchor)')).toHaveText([left.name, right.name]);
			const [head] = await heads(page).locator('.anchor').all();
			for (const { id, url } of [left, right]) {
				const reference = (await cellsOf(page, id)).locator('a[role=doc-noteref]').first();
				await expect(reference).toHaveAttribute('href', new RegExp(`^${url}#`));
			}
			await expect(head ?? page.locator('nothing')).toHaveAttribute('href', `#text-${left.id}`);
		}
	});

	test('the address chooses the texts, and a chip takes one out again', async ({ page, site }) => {
		const [first, second] = pair(site);
		await page.goto(`/compare/?proposal=${first.id}&proposal=${second.id}`);
		await expectTexts(page, [first, second]);

		const chips = page.getByRole('link', { name: /^Remove / });
		await expect(chips).toHaveCount(2);
		await page.getByRole('link', { name: new RegExp(`^Remove ${escaped(first.name)}`) }).click();
		await expect(page).toHaveURL(`/compare/?proposal=${second.id}`);
		await expectTexts(page, [second]);
		await page.goBack();
		await expectTexts(page, [first, second]);
	});

	test('rows without a term in the chosen texts are left out, all others stay', async ({ page, site }) => {
		const [first, second] = pair(site);
		await page.goto(`/compare/?proposal=${first.id}&proposal=${second.id}`);
		const topics = new Set([...first.terms, ...second.terms].map(({ topic }) => topic));
		await expect(page.locator('table.compare tr[id^=topic-]').filter({ visible: true })).toHaveCount(topics.size);
		for (const { text } of [...first.terms, ...second.terms])
			await expect(page.locator('table.compare td').filter({ visible: true, hasText: text })).not.toHaveCount(0);
	});

	test('what is no text is passed over', async ({ page, site }) => {
		const [first] = pair(site);
		await page.goto(`/compare/?proposal=nonsense&proposal=${first.id}&proposal=%22%3E%3Cimg%20src%3Dx%3E`);
		await expectTexts(page, [first]);
		await page.goto('/compare/?proposal=nonsense');
		await expectTexts(page, agreed(site));
		await expect(page.getByRole('link', { name: /^Remove / })).toHaveCount(0);
	});

	test('texts are chosen by the boxes too, in place', async ({ page, site }) => {
		const [first, second] = pair(site);
		await page.goto('/compare/');
		await page.getByText('Choose the texts to compare').click();
		for (const { id } of [first, second]) await page.locator(`input[name=proposal][value="${id}"]`).check();
		await page.getByRole('main').getByRole('button', { name: 'Compare' }).click();
		await expectTexts(page, [first, second]);
		await page.getByText('Choose the texts to compare').click();
		await expect(page.locator(`input[name=proposal][value="${first.id}"]`)).toBeChecked();
		await page.getByRole('link', { name: 'Accepted or carried out' }).click();
		await expect(page.locator(`input[name=proposal][value="${first.id}"]`)).not.toBeChecked();
	});

	test('the keyboard moves the table sideways, and its heads stay in sight', async ({ page }) => {
		await page.goto('/compare/');
		const region = page.getByRole('region', { name: 'Terms by topic' });
		await expect(region).toHaveAttribute('tabindex', '0');
		await region.focus();
		await expect(region).toBeFocused();
		for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('ArrowRight');
		await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(100);
		await expect(region.getByRole('rowheader').first()).toBeInViewport({ ratio: 1 });
		for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('ArrowDown');
		await expect.poll(() => region.evaluate((element) => element.scrollTop)).toBeGreaterThan(100);
		await expect(region.getByRole('columnheader').first()).toBeInViewport({ ratio: 1 });
	});

	for (const width of [1280, 360]) {
		test(`no head lies over what has the focus in a window of ${width}, and Tab leaves the table`, async ({ page, site }) => {
			await page.setViewportSize({ width, height: 600 });
			const ids = agreed(site).map(({ id }) => id);
			await page.goto(`/compare/?proposal=${(width === 360 ? ids.slice(0, 2) : ids).join(',')}`);
			const links = page.locator('table.compare tbody a').filter({ visible: true });
			await links.nth(Math.min(40, (await links.count()) - 1)).focus();
			for (let presses = 0; presses < 15; presses += 1) {
				await page.keyboard.press('Shift+Tab');
				const { what, inSight } = await focusStop(page);
				expect(inSight, what).toBe(true);
			}
			await links.last().focus();
			await page.keyboard.press('Tab');
			expect(await page.evaluate(() => document.activeElement?.closest('table') === null)).toBe(true);
		});
	}

	test('rows and columns have addresses, which show what was left out', async ({ page, site }) => {
		const [first] = pair(site);
		const [topic = ''] = first.terms.map(({ topic: id }) => id);
		await page.goto(`/compare/?proposal=${first.id}`);
		const row = page.locator(`#topic-${topic}`);
		await row.locator('a.anchor').click();
		await expect(page).toHaveURL(`/compare/?proposal=${first.id}#topic-${topic}`);
		await expect(row.locator('td').filter({ visible: true })).toHaveCSS('background-color', 'rgb(250, 237, 187)');

		const silent = pick(site.record.topics, ({ id }) => first.terms.every((term) => term.topic !== id), 'topic that a text is silent on');
		await expect(page.locator(`#topic-${silent.id}`)).toBeHidden();
		await page.evaluate((id) => location.assign(`#topic-${id}`), silent.id);
		await expect(page.locator(`#topic-${silent.id}`)).toBeInViewport();
		const other = pick(site.record.proposals, ({ id }) => id !== first.id, 'other proposal');
		await page.evaluate((id) => location.assign(`#text-${id}`), other.id);
		await expectTexts(page, [other, first]);
		await expect(page.locator(`#text-${other.id}`)).toBeInViewport();
	});

	test('the shown terms can be kept as CSV, with their marks and sources, under the policy', async ({ page, site }) => {
		const [first, second] = pair(site);
		const { complaints, violations } = await watch(page);
		await page.goto(`/compare/?proposal=${first.id}&proposal=${second.id}`);
		const saving = page.waitForEvent('download');
		await page.getByRole('link', { name: 'These terms as CSV' }).click();
		const download = await saving;
		expect(download.suggestedFilename()).toBe('compared-terms.csv');
		const [head, ...rows] = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
		expect(head).toBe('topicName,proposalName,phase,text,change,sources');
		const written: string[] = [];
		for (const { name, terms } of [first, second]) {
			for (const { topic, phase, text, cite } of terms) {
				const topicName = pick(site.record.topics, ({ id }) => id === topic, 'topic').name;
				const line = (mark: string) => stringify([[topicName, name, phase ?? '', text, mark, cite.map(({ source }) => source).join('; ')]]).trimEnd();
				written.push(pick(rows, (row) => ['new', 'changed', 'same', ''].some((mark) => row === line(mark)), `row “${text}”`));
			}
		}
		for (const row of rows) if (!written.includes(row)) expect(row).toMatch(/,,not mentioned in our sources,(dropped)?,$/);
		expect(await violations()).toEqual([]);
		expect(complaints).toEqual([]);
	});

	test('a narrow window shows two texts at a time, chosen by two fields, in the address', async ({ page, site }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		const [first, second] = pair(site);
		const [third, fourth] = site.record.proposals.filter(({ id }) => id !== first.id && id !== second.id);
		if (!third || !fourth) throw new Error('The record holds too few proposals.');
		await page.goto(`/compare/?proposal=${first.id}&proposal=${second.id}&proposal=${third.id}`);
		await expectTexts(page, [first, second]);
		await expect(page.getByLabel('First text').locator('optgroup[label=Chosen] option')).toHaveText([first.name, second.name, third.name]);

		await page.getByLabel('Second text').selectOption(third.name);
		await expect(page).toHaveURL(`/compare/?proposal=${first.id}&proposal=${third.id}&proposal=${second.id}`);
		await expectTexts(page, [first, third]);
		await page.getByLabel('First text').selectOption(fourth.name);
		await expect(heads(page).locator('a:not(.anchor)')).toHaveText([fourth.name, third.name]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
		const [left, right] = await heads(page).evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
		expect(Math.abs((left ?? 0) - (right ?? 1000))).toBeLessThan(2);

		await page.goBack();
		await expectTexts(page, [first, third]);
		await page.setViewportSize({ width: 1280, height: 900 });
		await expectTexts(page, [first, third, second]);
	});

	test('on paper the chosen texts stand alone, and the head repeats', async ({ page, site }) => {
		const [first, second] = pair(site);
		await page.goto(`/compare/?proposal=${first.id}&proposal=${second.id}`);
		await page.emulateMedia({ media: 'print' });
		await expectTexts(page, [first, second]);
		await expect(page.locator('form.chooser')).toBeHidden();
		await expect(heads(page).locator('.anchor').first()).toBeHidden();
		await expect(page.locator('table.compare thead')).toHaveCSS('display', 'table-header-group');
		await expect(page.locator('table.compare')).toHaveCSS('display', 'table');
		const paper = await page.pdf({ preferCSSPageSize: true });
		expect(paper.toString('latin1')).toMatch(/MediaBox \[0 0 84[12][.\d]* 59[45]/);
	});

	test('each text names the one that its marks compare it with, and what was answered', async ({ page, site }) => {
		const proposal = pick(
			site.record.proposals,
			({ respondsTo, responses }) => respondsTo.length === 1 && responses.some(({ position }) => position === 'rejects'),
			'proposal that answers another',
		);
		const before = pick(site.record.proposals, ({ id }) => id === proposal.respondsTo[0], 'text before');
		await page.goto(`/compare/?proposal=${proposal.id}`);
		const column = await cellsOf(page, proposal.id);
		await expect(column.nth(1).getByRole('link', { name: 'rejects' }).first()).toHaveAttribute('href', new RegExp(`^${proposal.url}#.*--response-`));
		await column.first().getByRole('link', { name: before.name }).click();
		await expectTexts(page, [before, proposal]);
	});

	test('a reference in a cell leads to the list on the page of the text', async ({ page, site }) => {
		const [first, second] = pair(site);
		await page.goto(`/compare/?proposal=${first.id}&proposal=${second.id}`);
		const reference = (await cellsOf(page, first.id)).locator('a[role=doc-noteref]').first();
		await expect(reference).toHaveAccessibleName(/^Source \d+: ./);
		await reference.click();
		await expect(page).toHaveURL(new RegExp(`${first.url}#.*--source-`));
		await expect(page.locator('.sources li:target')).toBeInViewport();
	});

	test('the page of a proposal leads to the comparison with its neighbours', async ({ page, site }) => {
		const { proposals } = site.record;
		const proposal = pick(proposals, ({ respondsTo }) => respondsTo.length > 0, 'proposal that answers another');
		await page.goto(proposal.url);
		await page.getByRole('link', { name: 'with the texts before and after' }).click();
		const answers = proposals.filter(({ respondsTo }) => respondsTo.includes(proposal.id));
		const answered = proposals.filter(({ id }) => proposal.respondsTo.includes(id));
		await expectTexts(
			page,
			proposals.filter((other) => other === proposal || answers.includes(other) || answered.includes(other)),
		);
	});
});

test.describe('without scripts', { tag: '@plain' }, () => {
	test('the table holds all texts, and a note says so', async ({ page, site }) => {
		const [first] = pair(site);
		await page.goto(`/compare/?proposal=${first.id}`);
		await expectTexts(page, site.record.proposals);
		await expect(page.getByText(/Choosing texts needs scripts/)).toBeVisible();
		await expect(page.getByRole('link', { name: 'All terms as CSV' })).toHaveAttribute('href', '/data/terms.csv');
	});

	test('in a narrow window two texts are in sight, and the table scrolls by itself', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto('/compare/');
		const widths = await heads(page).evaluateAll((cells) => cells.slice(0, 2).map((cell) => cell.getBoundingClientRect().width));
		for (const width of widths) expect(width).toBeGreaterThan(140);
		expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(360);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	});
});

/** The heads of the shown texts. */
function heads(page: Page): Locator {
	return page.locator('table.compare thead th[data-proposal]').filter({ visible: true });
}

/** The cells of a text, from the top. */
async function cellsOf(page: Page, id: string): Promise<Locator> {
	const place = await page.locator(`thead th[data-proposal="${id}"]`).evaluate((head: HTMLTableCellElement) => head.cellIndex);
	return page.locator(`tbody td:nth-child(${place + 1})`);
}

/** The texts that a comparison begins with. */
function agreed({ record: { proposals } }: Site): ProposalJson[] {
	return proposals.filter(({ status }) => ['accepted', 'partly-implemented', 'implemented'].includes(status));
}

/** Two texts with terms on a common topic and on others. */
function pair({ record: { proposals } }: Site): [ProposalJson, ProposalJson] {
	const first = pick(proposals, ({ terms }) => terms.length > 3, 'proposal with terms');
	const topics = new Set(first.terms.map(({ topic }) => topic));
	const second = pick(
		proposals,
		({ id, terms }) => id !== first.id && terms.some(({ topic }) => topics.has(topic)) && terms.some(({ topic }) => !topics.has(topic)),
		'proposal to compare',
	);
	return [first, second];
}

/** The columns shown are these texts, in the order of time. */
async function expectTexts(page: Page, proposals: readonly ProposalJson[]): Promise<void> {
	await expect(heads(page)).toHaveCount(proposals.length);
	const links = heads(page).locator('a:not(.anchor)');
	const shown = async () => (await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toSorted();
	await expect.poll(shown).toEqual(proposals.map(({ url }) => url).toSorted());
}

function escaped(text: string): string {
	return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
