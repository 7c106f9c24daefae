import type { Locator, Page } from '@playwright/test';

import { expect } from './test.ts';

/** The list of sources at the end of a page. */
export function sourceList(page: Page): Locator {
	return page.locator('[role=doc-endnotes]').filter({ has: page.locator('#sources') });
}

/** The references to the sources of a page; not those to its notes, nor to the sources of another page. */
export function references(page: Page): Locator {
	return page.locator('main sup.ref a[role=doc-noteref][href^="#"][href*="--source-"]');
}

/** What every page has: one heading of the first level with these words, a title that begins with them, a main part and a footer. */
export async function expectPage(page: Page, heading: string): Promise<void> {
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
	await expect(page).toHaveTitle(new RegExp(`^${escaped(heading)}`));
	await expect(page.getByRole('main')).toBeVisible();
	await expect(page.getByRole('contentinfo')).toBeVisible();
}

/** Numbered sources: as many as are referred to, numbered in the order of their first use, each with a way back to every use. */
export async function expectNumberedSources(page: Page): Promise<void> {
	const { cited, listed, numbers, backs } = await page.evaluate(() => {
		const found = [...document.querySelectorAll<HTMLAnchorElement>('main a[role=doc-noteref][href^="#"][href*="--source-"]')];
		return {
			cited: [...new Set(found.map((reference) => decodeURIComponent(reference.hash.slice(1))))],
			numbers: found.map((reference) => [decodeURIComponent(reference.hash.slice(1)), reference.textContent.trim()] as const),
			listed: [...document.querySelectorAll('section.sources > ol > li')].map(({ id }) => id),
			backs: found.every(({ id }) => document.querySelector(`section.sources a[role=doc-backlink][href="#${CSS.escape(id)}"]`) !== null),
		};
	});
	expect(listed, 'the list holds the cited sources in the order of their first use').toEqual(cited);
	for (const [id, number] of numbers) expect(number, id).toBe(String(listed.indexOf(id) + 1));
	expect(backs, 'every reference has a way back').toBe(true);
}

/** The line that says what a page stands on, with the number of the sources listed. */
export async function expectEvidence(page: Page): Promise<void> {
	const count = await sourceList(page).locator('> ol > li').count();
	const evidence = page.getByRole('main').locator('.evidence');
	await expect(evidence).toContainText(count === 1 ? '1 source' : `${count} sources`);
	await expect(evidence).toContainText(/\d+ independent originators?/);
}

function escaped(text: string): string {
	return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
