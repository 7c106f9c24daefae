import { focusStop, tabStops } from './support/focus.ts';
import { pageKinds } from './support/page-kinds.ts';
import { pick } from './support/record-json.ts';
import { expect, test } from './support/test.ts';

test('the first stop of every kind of page skips to the content', async ({ page, site }) => {
	for (const address of pageKinds.flatMap((kind) => site.some(kind, 1))) {
		await page.goto(address);
		await page.keyboard.press('Tab');
		const skip = page.getByRole('link', { name: 'Skip to the content' });
		await expect(skip, address).toBeFocused();
		await expect(skip).toBeInViewport({ ratio: 1 });
		await page.keyboard.press('Enter');
		await expect(page.getByRole('main'), address).toBeFocused();
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.closest('.masthead, .skip') === null), `${address}: the menu is skipped`).toBe(true);
	}
});

for (const colorScheme of ['light', 'dark'] as const) {
	for (const kind of ['home', 'event', 'timeline', 'compare', 'search'] as const) {
		test(`Tab goes through a page of kind ${kind} in its order, always in sight, and out of it again (${colorScheme})`, async ({ page, site }) => {
			test.setTimeout(60_000);
			await page.emulateMedia({ colorScheme });
			const [address = '/'] = site.some(kind, 1);
			// Two texts, so that Tab comes to the end of the table; comparing.spec.ts looks at many.
			const query =
				kind === 'compare'
					? `?proposal=${site.record.proposals
							.map(({ id }) => id)
							.slice(0, 2)
							.join(',')}`
					: '';
			await page.goto(address + query);
			const most = 120;
			const stops = await tabStops(page, most);
			expect(stops.length).toBeGreaterThan(8);
			const places = stops.map(({ place }) => place);
			expect(places, 'the order of focus is the order of the page').toEqual(places.toSorted((a, b) => a - b));
			for (const { what, outline, inSight } of stops) {
				expect(outline.style, `${what} is outlined`).not.toBe('none');
				expect(outline.width, `${what} is outlined`).toBeGreaterThanOrEqual(2);
				expect(inSight, `${what} is in sight`).toBe(true);
			}
			if (stops.length === most) return;
			await page.keyboard.press('Shift+Tab');
			await page.keyboard.press('Tab');
			const reachable = await page
				.locator('a[href]:not([tabindex="-1"]), button, input, select, summary, [tabindex="0"]')
				.evaluateAll(
					(all) =>
						all.filter(
							(element) =>
								element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) && !element.closest('[hidden], dialog:not([open])'),
						).length,
				);
			// The parts of a field for a date are stops of one element.
			expect(new Set(places).size, 'everything that can be reached is').toBe(reachable);
		});
	}
}

test('the outline stands out from the page in both themes', async ({ page }) => {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await page.goto('/');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		const { outline } = await focusStop(page);
		const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
		expect(contrast(outline.color, paper), colorScheme).toBeGreaterThanOrEqual(3);
	}
});

test('/ and Ctrl+K open the quick search; Escape closes it and gives the focus back', async ({ page, site }) => {
	const event = pick(site.record.events, () => true, 'event');
	await page.goto(event.url);
	const dialog = page.getByRole('dialog', { name: 'Quick search' });
	const link = page.locator('main a').first();
	for (const key of ['/', 'Control+k', 'Meta+k']) {
		await link.focus();
		await page.keyboard.press(key);
		await expect(dialog.getByRole('searchbox')).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
		await expect(link).toBeFocused();
	}
});

test('/ is a sign like any other in a field', async ({ page }) => {
	await page.goto('/');
	const field = page.getByRole('searchbox', { name: 'Search the record' });
	await field.click();
	await page.keyboard.type('1/2');
	await expect(field).toHaveValue('1/2');
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

test.describe('without scripts', { tag: '@plain' }, () => {
	test.use({ viewport: { width: 360, height: 740 } });

	test('the menu of a narrow screen opens and leads on, by key', async ({ page }) => {
		await page.goto('/glossary/');
		const menu = page.locator('.masthead summary');
		const entry = page.locator('.masthead details').getByRole('link', { name: 'Timeline' });
		await expect(entry).toBeHidden();
		await menu.focus();
		await page.keyboard.press('Enter');
		await expect(entry).toBeVisible();
		await page.keyboard.press('Tab');
		await expect(entry).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL('/timeline/');
		await expect(page.locator('.masthead details a[aria-current=page]')).toHaveText('Timeline');
	});

	test('the search link leads to the search page, which says what it needs', async ({ page }) => {
		await page.goto('/');
		await page.locator('.masthead').getByRole('link', { name: 'Search' }).click();
		await expect(page).toHaveURL('/search/');
		await expect(page.getByText(/needs JavaScript/)).toBeVisible();
	});
});

/** How far apart two opaque colours are, by WCAG. */
function contrast(a: string, b: string): number {
	const [light = 0, dark = 0] = [a, b].map(luminance).toSorted((x, y) => y - x);
	return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
	const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? [])
		.slice(0, 3)
		.map((part) => Number(part) / 255)
		.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
