import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { statusInWords, positionInWords, implementationInWords } from '../../src/record/words.ts';
import { implementationStatuses, positions, proposalStatuses } from '../../src/schemas/proposal.ts';
import { follow } from './support/follow.ts';
import { expect, test } from './support/test.ts';

test('the page of the design shows every word, mark and colour, as the other pages do, and says that they are examples', async ({ page, site }) => {
	await page.goto('/about/');
	await follow(page, page.getByRole('main').getByRole('link', { name: 'Design' }));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Design');
	await expect(page.locator('#examples')).toContainText('is an example');
	const words = (await page.locator('.word').allTextContents()).map((word) => word.trim());
	expect(new Set(words)).toEqual(
		new Set([
			...positions.map(positionInWords),
			...proposalStatuses.map(statusInWords),
			...implementationStatuses.map(implementationInWords),
			...['new', 'changed', 'dropped', 'same'],
		]),
	);
	const theme = readFileSync(resolve(import.meta.dirname, '../../src/styles/global.css'), 'utf8');
	const colours = [...theme.matchAll(/--color-([a-z]+):/g)].map(([, name = '']) => name);
	const rows = page.getByRole('region', { name: 'Colours' }).locator('tbody tr');
	await expect(rows.getByRole('rowheader')).toHaveText(colours);
	const said = await rows.evaluateAll((list) =>
		list.map((row) => [row.querySelector('th + td')?.textContent, getComputedStyle(row.querySelector('span') ?? row).backgroundColor]),
	);
	expect(said.filter(([meaning, shown]) => !meaning || shown === 'rgba(0, 0, 0, 0)')).toEqual([]);
	const links = await page.locator('.example a[href^="/"]').evaluateAll((list) => list.map((link) => link.getAttribute('href')));
	expect(links, 'examples lead to no entry').toEqual([]);
	expect(await site.text('/about/design/')).not.toContain('data-pagefind-body');
});
