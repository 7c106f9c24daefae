import { notShown, strangeParts, watchForCode } from './inspect.ts';
import { expectBibliographies, expectCalendar, expectFeeds, expectTables } from './machine-files.ts';
import { payloads } from './payloads.ts';
import { expect, test } from './test.ts';

// One site for all, and no policy to stop what gets in: the pages themselves must be safe.
test.describe.configure({ mode: 'default' });
test.use({ bypassCSP: true });

for (const collection of [
	'events',
	'proposals',
	'actors',
	'sources',
	'publishers',
	'figures',
	'disputes',
	'topics',
	'glossary',
	'explainers',
	'about',
] as const) {
	test(`pages of ${collection} show hostile strings as text and do nothing else`, async ({ page, hostile: site }) => {
		test.setTimeout(120_000);
		const seen = await watchForCode(page, site.origin);
		const pages = site.pages.filter(({ address }) => address.startsWith(`/${collection}/`));
		expect(pages.length).toBeGreaterThan(20);
		for (const { address, strings } of collection === 'glossary' ? [{ address: '/glossary/', strings: pages.flatMap((each) => each.strings) }] : pages) {
			await page.goto(new URL(address, site.origin).href, { waitUntil: 'load' });
			expect(await strangeParts(page), address).toEqual([]);
			expect(await notShown(page, strings), address).toEqual([]);
			if (collection !== 'glossary') await expect(page.getByRole('heading', { level: 1 }), address).toContainText(strings.join(' '));
		}
		expect(seen).toEqual([]);
	});
}

test('lists of hostile entries show them as text and do nothing else', async ({ page, hostile: site }) => {
	test.setTimeout(120_000);
	const seen = await watchForCode(page, site.origin);
	for (const address of [
		'/timeline/',
		'/proposals/',
		'/compare/',
		'/lineage/',
		'/actors/',
		'/figures/',
		'/disputes/',
		'/sources/',
		'/explainers/',
		'/about/',
	]) {
		await page.goto(new URL(address, site.origin).href);
		expect(await strangeParts(page), address).toEqual([]);
		expect(
			await notShown(
				page,
				site.pages.flatMap(({ strings }) => strings),
			),
			address,
		).toEqual([]);
	}
	for (const address of ['/', '/data/', '/search/', '/404.html']) {
		await page.goto(new URL(address, site.origin).href);
		expect(await strangeParts(page), address).toEqual([]);
	}
	expect(seen).toEqual([]);
});

test('an address with a hostile query does nothing', async ({ page, hostile: site }) => {
	test.setTimeout(120_000);
	const seen = await watchForCode(page, site.origin);
	for (const string of payloads.filter((_payload, index) => index % 9 === 0)) {
		const query = encodeURIComponent(string);
		for (const path of [
			`/timeline/?type=${query}&actors=${query}`,
			`/compare/?proposal=${query}&proposal=2024-01-x-01`,
			`/sources/?publisher=${query}&kind=${query}#${query}`,
		]) {
			await page.goto(`${site.origin}${path}`);
			expect(await strangeParts(page), path).toEqual([]);
		}
	}
	expect(seen).toEqual([]);
});

test('the search does nothing with hostile words, and shows hostile pages as text', async ({ page, hostile: site }) => {
	test.setTimeout(120_000);
	const seen = await watchForCode(page, site.origin);
	for (const words of [
		'script',
		'onerror',
		'alert',
		'javascript',
		'svg',
		'iframe',
		'<img src=x onerror=alert(1)>',
		'"><script>alert(1)</script>',
		'javascript:alert(1)',
	]) {
		await page.goto(`${site.origin}/search/?q=${encodeURIComponent(words)}`);
		await expect(page.locator('#q')).toHaveValue(words);
		await expect(page.locator('#results > li, #message:not([hidden])').first()).toBeVisible();
		expect(await strangeParts(page), words).toEqual([]);
	}
	await page.goto(
		`${site.origin}/search/?q=onerror&kind=${encodeURIComponent('<img src=x onerror=alert(1)>')}&actor=%22onfocus%3D&year=%3Cb%3E&sort=%3Csvg%3E`,
	);
	expect(await strangeParts(page)).toEqual([]);
	await page.goto(`${site.origin}/timeline/`);
	await page.keyboard.press('/');
	await page.getByRole('dialog').getByRole('searchbox').fill('alert');
	await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
	expect(await strangeParts(page)).toEqual([]);
	expect(seen).toEqual([]);
});

test('source cards, chips and filters show hostile names as text', async ({ page, hostile: site }) => {
	const seen = await watchForCode(page, site.origin);
	for (const { address } of site.pages.filter((each) => each.address.startsWith('/explainers/'))) {
		await page.goto(new URL(address, site.origin).href);
		await page.locator('main a[role=doc-noteref][href^="#"]').first().click();
		await expect(page.locator('.source-card')).toBeVisible();
		expect(await strangeParts(page), address).toEqual([]);
	}
	await page.goto(`${site.origin}/compare/?proposal=2024-01-x-00&proposal=2024-01-x-05`);
	await expect(page.getByRole('link', { name: /^Remove / })).toHaveCount(2);
	expect(await strangeParts(page)).toEqual([]);
	await page.goto(`${site.origin}/timeline/?actors=x-02`);
	await expect(page.locator('[data-item]').filter({ visible: true })).toHaveCount(1);
	expect(await strangeParts(page)).toEqual([]);
	expect(seen).toEqual([]);
});

test('the files for machines stay well-formed, with every entry once', async ({ page, hostile: site }) => {
	const titles = site.pages.filter(({ address }) => address.startsWith('/events/')).map(({ strings }) => strings.join(' '));
	const record = JSON.parse(await site.text('/data/record.json')) as Record<string, { title?: string }[]>;
	for (const [collection, list] of Object.entries(record)) if (Array.isArray(list)) expect(list.length, collection).toBe(titles.length);
	expect(record['events']?.map(({ title }) => title)).toEqual(titles);
	await expectTables(site, titles.length);
	await expectFeeds(site, page);
	await expectCalendar(site, '/timeline.ics', titles.length);
	const [proposal] = site.pages.filter(({ address }) => address.startsWith('/proposals/'));
	await expectCalendar(site, `${proposal?.address ?? ''}deadlines.ics`, proposal?.strings.length ?? 0);
	await expectBibliographies(site, titles.length);
});
