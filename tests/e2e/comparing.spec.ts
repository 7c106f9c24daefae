import type { Locator, Page } from '@playwright/test';

import { pick, type ProposalJson } from './support/record-json.ts';
import type { Site } from './support/site.ts';
import { expect, test } from './support/test.ts';

test.describe('with scripts', () => {
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
		await expect(page.locator('table.compare tbody tr').filter({ visible: true })).toHaveCount(topics.size);
		for (const { text } of [...first.terms, ...second.terms])
			await expect(page.locator('table.compare td').filter({ visible: true, hasText: text })).not.toHaveCount(0);
	});

	test('what is no text is passed over', async ({ page, site }) => {
		const [first] = pair(site);
		await page.goto(`/compare/?proposal=nonsense&proposal=${first.id}&proposal=%22%3E%3Cimg%20src%3Dx%3E`);
		await expectTexts(page, [first]);
		await page.goto('/compare/?proposal=nonsense');
		await expectTexts(page, site.record.proposals);
		await expect(page.getByRole('link', { name: /^Remove / })).toHaveCount(0);
	});

	test('texts are chosen by the boxes too, and “Show all” brings all back', async ({ page, site }) => {
		const [first, second] = pair(site);
		await page.goto('/compare/');
		await page.getByText('Choose the texts to compare').click();
		for (const { id } of [first, second]) await page.locator(`input[name=proposal][value="${id}"]`).check();
		await page.getByRole('main').getByRole('button', { name: 'Compare' }).click();
		await expectTexts(page, [first, second]);
		await page.getByText('Choose the texts to compare').click();
		await expect(page.locator(`input[name=proposal][value="${first.id}"]`)).toBeChecked();
		await page.getByRole('link', { name: 'Show all' }).click();
		await expectTexts(page, site.record.proposals);
	});

	test('the keyboard moves the table sideways, and its heads stay in sight', async ({ page }) => {
		await page.goto('/compare/');
		const region = page.getByRole('region', { name: 'Terms by topic' });
		await expect(region).toHaveAttribute('tabindex', '0');
		await region.focus();
		await expect(region).toBeFocused();
		for (let presses = 0; presses < 12; presses += 1) await page.keyboard.press('ArrowRight');
		await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(100);
		await expect(region.getByRole('rowheader').first()).toBeInViewport({ ratio: 1 });
	});

	test('a reference in a cell leads to the list on the page of the text', async ({ page, site }) => {
		const [first, second] = pair(site);
		await page.goto(`/compare/?proposal=${first.id}&proposal=${second.id}`);
		const reference = page.locator(`td[data-proposal="${first.id}"] a[role=doc-noteref]`).first();
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
	});
});

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
	const heads: Locator = page.locator('table.compare thead th').filter({ visible: true });
	await expect(heads).toHaveCount(proposals.length + 1);
	const shown = await heads.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
	expect(shown.toSorted()).toEqual(proposals.map(({ url }) => url).toSorted());
}

function escaped(text: string): string {
	return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
