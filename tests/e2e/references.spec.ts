import { namesOf, repeatedIds } from './support/accessible.ts';
import { citingKinds, pageKinds } from './support/page-kinds.ts';
import { references } from './support/reading.ts';
import { expect, test } from './support/test.ts';

for (const kind of citingKinds) {
	test(`every reference of a page of kind ${kind} says which source it is`, async ({ page, site }) => {
		for (const address of site.some(kind, 3)) {
			await page.goto(address);
			const names = await namesOf(page, 'doc-noteref');
			expect(names.length, address).toBe(await page.locator('a[role=doc-noteref]').count());
			for (const name of names) expect(name, address).toMatch(/^(Source [1-9]\d*: \S|Note [a-z]+$)/);
			for (const name of await namesOf(page, 'doc-backlink')) expect(name, address).toMatch(/^Back to /);
		}
	});
}

test('no id stands twice on a page', async ({ page, site }) => {
	for (const address of pageKinds.flatMap((kind) => site.some(kind, 4))) {
		await page.goto(address, { waitUntil: 'commit' });
		await page.waitForLoadState('domcontentloaded');
		expect(await repeatedIds(page), address).toEqual([]);
	}
});

for (const width of [1280, 360]) {
	test(`a reference can be hit within 24 pixels each way on a screen of ${width}`, async ({ page, site }) => {
		await page.setViewportSize({ width, height: 740 });
		for (const address of citingKinds.flatMap((kind) => site.some(kind, 1))) {
			await page.goto(address);
			const boxes = await references(page).evaluateAll((links) =>
				links.filter((link) => link.checkVisibility()).map((link) => [link.getBoundingClientRect().width, link.getBoundingClientRect().height] as const),
			);
			for (const [index, [wide, high]] of boxes.entries()) {
				expect(wide, `width of reference ${index + 1} of ${address}`).toBeGreaterThanOrEqual(24);
				expect(high, `height of reference ${index + 1} of ${address}`).toBeGreaterThanOrEqual(24);
			}
			// The figure itself answers for its own reference, also where several stand in a row.
			const misled = await references(page).evaluateAll((links) => {
				const astray = (link: Element) => {
					link.scrollIntoView({ block: 'center' });
					const range = document.createRange();
					range.selectNodeContents(link);
					const { left, top, width, height } = range.getBoundingClientRect();
					return [0.25, 0.5, 0.75].some((part) => !link.contains(document.elementFromPoint(left + part * width, top + height / 2)));
				};
				return links
					.slice(0, 12)
					.filter(astray)
					.map(({ id }) => id);
			});
			expect(misled, address).toEqual([]);
		}
	});
}
