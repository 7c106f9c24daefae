import { pageKinds } from './support/page-kinds.ts';
import { expect, test } from './support/test.ts';

test('light and dark differ, follow the reader’s setting, and need no script that could flash', async ({ page, site }) => {
	const backgrounds: string[] = [];
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await page.goto(site.record.events[0]?.url ?? '/', { waitUntil: 'commit' });
		await page.waitForLoadState('domcontentloaded');
		backgrounds.push(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor));
		await expect(page.locator('meta[name=color-scheme]')).toHaveAttribute('content', 'light dark');
		expect(await page.locator('html').evaluate((root) => [root.getAttribute('class') ?? '', root.dataset['theme'] ?? ''])).toEqual(['', '']);
	}
	const [light, dark] = backgrounds.map((color) => (color.match(/\d+/g) ?? []).map(Number).reduce((sum, part) => sum + part, 0));
	expect(light).toBeGreaterThan(600);
	expect(dark).toBeLessThan(150);
});

test.describe('without scripts', { tag: '@plain' }, () => {
	test.use({ colorScheme: 'dark' });

	test('dark is dark', async ({ page }) => {
		await page.goto('/');
		expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(21, 23, 26)');
	});
});

test('where the reader wants less motion, nothing moves by itself', async ({ page, site }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	for (const address of pageKinds.flatMap((kind) => site.some(kind, 1))) {
		await page.goto(address);
		const moving = await page.evaluate(() => {
			const seconds = (list: string) => Math.max(...list.split(',').map((part) => Number.parseFloat(part) * (part.trim().endsWith('ms') ? 0.001 : 1)));
			const animated = document.getAnimations().filter((animation) => animation.playState === 'running').length;
			const styled = [...document.querySelectorAll('*')].filter((element) => {
				const style = getComputedStyle(element);
				return seconds(style.transitionDuration) > 0.01 || (style.animationName !== 'none' && seconds(style.animationDuration) > 0.01);
			});
			return [animated, ...styled.map(({ tagName }) => tagName), ...(getComputedStyle(document.documentElement).scrollBehavior === 'smooth' ? ['smooth'] : [])];
		});
		expect(moving, address).toEqual([0]);
	}
});

test('forced colours keep text, focus, marks and the kinds of event apart', async ({ page, site }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('/timeline/');
	expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
	const families = await page.locator('.legend .family').evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).backgroundColor));
	expect(families.length).toBeGreaterThan(1);
	expect(new Set(families).size, 'each family has a colour of its own').toBe(families.length);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).not.toBe('none');
	const event = site.record.events.find(({ citations }) => (citations?.length ?? 0) > 0);
	await page.goto(event?.url ?? '/');
	const [ink, paper, link] = await page.evaluate(() => [
		getComputedStyle(document.body).color,
		getComputedStyle(document.documentElement).backgroundColor,
		getComputedStyle(document.querySelector('main a') ?? document.body).color,
	]);
	expect(ink).not.toBe(paper);
	expect(link).not.toBe(paper);
	expect((await page.screenshot()).length).toBeGreaterThan(5000);
});

test('forced colours show which entry of the menu is chosen, what a link led to, buttons, and what is written in pictures', async ({ page, site }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto('/timeline/');
	const underlined = page
		.locator('.masthead li a')
		.evaluateAll((links) =>
			links
				.filter((link) => getComputedStyle(link).textDecorationLine === 'underline' || Number.parseFloat(getComputedStyle(link).borderBlockEndWidth) > 0)
				.map(({ textContent }) => textContent.trim()),
		);
	expect(await underlined).toEqual(['Timeline']);
	const [ink, label] = await page.evaluate(() => [
		getComputedStyle(document.body).color,
		getComputedStyle(document.querySelector('.strip-year > text') ?? document.head).fill,
	]);
	expect(label).toBe(ink);
	await page.goto('/');
	expect(await page.locator('.button').evaluate((button) => getComputedStyle(button).borderBlockStartWidth)).toBe('1px');
	const cited = site.record.sources.flatMap(({ citedBy }) => citedBy).find(({ url }) => url.includes('#'));
	await page.goto(cited?.url ?? '/');
	expect(await page.locator(':target').evaluate((target) => getComputedStyle(target).outlineStyle)).toBe('solid');
});

test('more contrast makes quiet text as dark as the rest', async ({ page }) => {
	await page.emulateMedia({ contrast: 'more' });
	await page.goto('/');
	const [quiet, ink] = await page.evaluate(() => [
		getComputedStyle(document.querySelector('.small') ?? document.body).color,
		getComputedStyle(document.body).color,
	]);
	expect(quiet).toBe(ink);
});
