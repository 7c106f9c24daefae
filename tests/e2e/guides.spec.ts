import { expectNumberedSources, expectPage } from './support/reading.ts';
import { pick } from './support/record-json.ts';
import { expect, test } from './support/test.ts';

test('a topic shows its terms in each text', async ({ page, site }) => {
	const { topics, proposals } = site.record;
	const topic = pick(topics, ({ id }) => proposals.some(({ terms }) => terms.some((term) => term.topic === id)), 'topic with terms');
	await page.goto(topic.url);
	await expectPage(page, topic.name);
	await expect(page.getByText(topic.definition, { exact: true })).toBeVisible();
	const texts = page.getByRole('region', { name: 'In each text' });
	const having = proposals.filter(({ terms }) => terms.some((term) => term.topic === topic.id));
	await expect(texts.locator('ol > li')).toHaveCount(having.length);
	const reference = texts.locator('a[role=doc-noteref]').first();
	await reference.click();
	await expect(page).toHaveURL(/\/proposals\/.*#.*--source-/);
	await expect(page.locator('li:target')).toHaveCount(1);
});

test('the glossary has every term with its meaning, and its sources', async ({ page, site }) => {
	await page.goto('/glossary/');
	await expectPage(page, 'Glossary');
	await expect(
		page
			.getByRole('main')
			.getByRole('heading', { level: 2 })
			.filter({ hasNotText: /^Sources$/ }),
	).toHaveCount(site.record.glossary.length);
	for (const { id, term, definition } of site.record.glossary) {
		await expect(page.locator(`[id="${id}"]`)).toHaveText(term);
		await expect(page.getByRole('main')).toContainText(definition);
	}
	await expectNumberedSources(page);
});

test('every explainer is readable, and its components show what they name', async ({ page, site }) => {
	const shown = new Set<string>();
	for (const explainer of site.record.explainers) {
		await page.goto(explainer.url);
		await expectPage(page, explainer.title);
		await expectNumberedSources(page);
		await expect(page.locator('main').getByText(/<[A-Z]\w+ |\{[a-z]|undefined|\[object /)).toHaveCount(0);
		const components = {
			Compare: '.placed table.compare',
			EventList: 'ol.placed',
			FigureTable: '.placed table.table:not(.compare)',
			Responses: '.placed ol.entries',
			Versions: '.prose section.versions',
			FigureChart: '.placed figure.chart',
		};
		for (const [name, selector] of Object.entries(components)) {
			for (const component of await page.locator(selector).all()) {
				shown.add(name);
				expect(await component.locator('tbody tr, li, svg a').count(), `${name} in ${explainer.url} is not empty`).toBeGreaterThan(0);
			}
		}
	}
	expect([...shown]).toEqual(expect.arrayContaining(['Compare', 'EventList', 'FigureTable', 'Responses', 'Versions']));
});

test('a comparison in an explainer leads on to the whole comparison', async ({ page, site }) => {
	for (const { url } of site.record.explainers) {
		await page.goto(url);
		const link = page.getByRole('link', { name: 'Compare all their terms' }).first();
		if ((await link.count()) === 0) continue;
		await link.click();
		await expect(page).toHaveURL(/\/compare\/\?proposal=/);
		await expect(page.getByRole('columnheader').first()).toBeVisible();
		return;
	}
	throw new Error('No explainer compares proposals.');
});

test('about says what the record covers and leads to the other pages about it', async ({ page, site }) => {
	const { events, proposals, sources, pages } = site.record;
	await page.goto('/about/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
	const evidence = page.locator('main .evidence');
	for (const count of [`${events.length} events`, `${proposals.length} proposals`, `${sources.length.toLocaleString('en-GB')} sources`])
		await expect(evidence).toContainText(new RegExp(count.replace(',', ',?')));
	for (const other of pages.filter(({ id }) => id !== 'about')) {
		await page.goto('/about/');
		await page.getByRole('main').getByRole('link', { name: other.title, exact: true }).last().click();
		await expectPage(page, other.title);
	}
});

for (const address of ['/nothing/of/the/kind/', '/events/2020-01-01-never/', '/404.html']) {
	test(`${address} says that there is no such page, and leads on`, async ({ page, request }) => {
		await page.goto(address);
		await expectPage(page, 'Page not found');
		if (address !== '/404.html') expect((await request.get(address)).status()).toBe(404);
		for (const way of ['/search/', '/timeline/', '/sources/']) await expect(page.locator(`main a[href="${way}"]`)).toBeVisible();
		await page.getByRole('main').getByRole('link', { name: 'Timeline' }).click();
		await expect(page).toHaveURL('/timeline/');
	});
}
