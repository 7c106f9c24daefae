import { loadedBy } from './support/loaded.ts';
import { expectEvidence, expectNumberedSources, expectPage, sourceList } from './support/reading.ts';
import { pick, type UseJson } from './support/record-json.ts';
import type { Site } from './support/site.ts';
import { expect, test } from './support/test.ts';

test('a figure says each claim with day, number, claimant and source, and draws them', async ({ page, site }) => {
	const figure = pick(site.record.figures, ({ values }) => values.length > 3, 'series of several values');
	await page.goto(figure.url);
	await expectPage(page, figure.name ?? figure.id.replaceAll('-', ' '));
	await expect(page.getByRole('main').getByText(figure.definition, { exact: true })).toBeVisible();
	await expectEvidence(page);
	await expectNumberedSources(page);
	const table = page.getByRole('region', { name: 'Each claim' }).getByRole('table');
	await expect(table.locator('tbody tr')).toHaveCount(figure.values.length);
	await expect(table.locator('tbody tr:not(:has(th time)), tbody tr:not(:has(a[role=doc-noteref]))')).toHaveCount(0);
	const chart = page.locator('figure.chart > svg');
	await expect(chart).toHaveAttribute('aria-label', /The table says the same/);
	await expect(chart.locator('a')).toHaveCount(figure.values.length);
	const titles = await chart.locator('a').evaluateAll((marks) => marks.map((mark) => mark.querySelector('title')?.textContent ?? ''));
	for (const title of titles) expect(title).toMatch(/^.*\d{4}: .*\d.*, .+\. Source \d+: /);
	await expect(page.locator('figure.chart figcaption')).toContainText('Sources: ');
	await chart.locator('a').last().click();
	await expect(page.locator('tr:target')).toHaveCount(1);
});

test('every series that holds a value has a chart', async ({ site }) => {
	for (const { url, values } of site.record.figures.filter(({ values }) => values.length > 0))
		expect((await site.text(url)).match(/<figure class="chart"/g), `${url}, ${values.length} values`).toHaveLength(1);
});

test('a chart names every claimant of its series, and its words keep their size on a phone', async ({ page, site }) => {
	const claimantsIn = ({ values }: { values: { claimant: string }[] }) => new Set(values.map(({ claimant }) => claimant));
	const many = pick(site.record.figures, (figure) => claimantsIn(figure).size > 6, 'series of many claimants');
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(many.url);
	await expect(page.locator('figure.chart .legend li')).toHaveCount(claimantsIn(many).size);
	const marks = await page.locator('figure.chart .legend svg').evaluateAll((keys) => keys.map((key) => key.innerHTML.replaceAll(/\s/g, '')));
	expect(new Set(marks).size).toBe(marks.length);
	const heights = await page.locator('figure.chart text:visible').evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().height));
	expect(Math.min(...heights)).toBeGreaterThanOrEqual(11);
	const few = pick(site.record.figures, (figure) => figure.values.length === 2 && claimantsIn(figure).size === 2, 'series of two claimants');
	await page.goto(few.url);
	await expect(page.locator('figure.chart .direct')).toHaveCount(2);
	for (const [width, name] of [
		[360, '.legend li'],
		[1280, '.direct'],
	] as const) {
		await page.setViewportSize({ width, height: 740 });
		await expect(page.locator('figure.chart :is(.legend li, .direct):visible')).toHaveCount(2);
		await expect(page.locator(`figure.chart ${name}:visible`)).toHaveCount(2);
	}
});

test('a series can be taken along as CSV: a row a claim', async ({ page, site }) => {
	const figure = pick(site.record.figures, ({ values }) => values.length > 3, 'series of several values');
	await page.goto(figure.url);
	const address = (await page.getByRole('link', { name: 'This table as CSV' }).getAttribute('href')) ?? '';
	const response = await page.request.get(address);
	expect(response.headers()['content-type']).toContain('text/csv');
	const [header, ...rows] = (await response.text()).trimEnd().split(/\r\n/);
	expect((await site.text('/data/figures.csv')).split('\r\n')[0]).toBe(header);
	expect(rows).toHaveLength(figure.values.length);
	for (const row of rows) expect(row.startsWith(`${figure.id},`)).toBe(true);
});

test('a number in prose leads to its row in the series, which leads back', async ({ page, site }) => {
	const address = await firstWith(site, /<a href="\/figures\/[^"]*--value-[^"]*">[^<]*\d/);
	const event = pick(site.record.events, ({ url }) => url === address, 'event with a linked number');
	await page.goto(event.url);
	const number = page.locator('.prose a[href^="/figures/"][href*="--value-"]').filter({ hasText: /\d/ }).first();
	const words = (await number.textContent()) ?? '';
	await number.click();
	const row = page.locator('tr:target');
	await expect(row).toHaveCount(1);
	await expect(row).toBeInViewport();
	await expect(row.locator('td').first()).toContainText(/[\d,]+/.exec(words)?.[0] ?? words);
	await expect(row).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
	await row.locator(`a[href="${event.url}"]`).click();
	await expectPage(page, event.title);
});

test('a dispute sets its accounts side by side and says what would settle it', async ({ page, site }) => {
	const dispute = pick(site.record.disputes, ({ versions, settle }) => versions.length > 1 && settle !== undefined, 'dispute with several accounts');
	await page.goto(dispute.url);
	await expectPage(page, dispute.question);
	await expectEvidence(page);
	await expectNumberedSources(page);
	const accounts = page.locator('#versions > ol > li');
	await expect(accounts).toHaveCount(dispute.versions.length);
	for (const [index, { text, by }] of dispute.versions.entries()) {
		await expect(accounts.nth(index)).toContainText(text);
		if (by) await expect(accounts.nth(index)).toContainText(by);
		await expect(accounts.nth(index).locator('a[role=doc-noteref]')).not.toHaveCount(0);
	}
	await expect(page.getByRole('heading', { name: 'What would settle it' })).toBeVisible();
	await expect(page.getByText(dispute.settle ?? '', { exact: true })).toBeVisible();
});

test('each account of a dispute names its sources, with their ownership and how many are independent', async ({ page, site }) => {
	const dispute = pick(site.record.disputes, ({ versions }) => versions.some(({ cite }) => cite.length > 2), 'dispute with an account of several sources');
	await page.goto(dispute.url);
	for (const [index, { cite }] of dispute.versions.entries()) {
		const account = page.locator('#versions > ol > li').nth(index);
		const sources = account.locator('.rests-on li');
		await expect(sources).toHaveCount(cite.length);
		for (const [place, { source }] of cite.entries()) {
			await expect(sources.nth(place).locator(`a[href="/sources/${source}/"]`)).toHaveText(/.+, (\d.*|\w+ \d{4}|no date known)$/);
			await expect(sources.nth(place)).toHaveText(/ · (private|public|state-owned|run by a party|intergovernmental|NGO|ownership not known)/);
			expect(await sources.nth(place).getAttribute('value')).toBe(await account.locator('a[role=doc-noteref]').nth(place).textContent());
		}
		await expect(account.locator('.rests-on p')).toHaveText(cite.length === 1 ? '1 source' : /^\d+ sources from \d+ originators?$/);
	}
});

test('the ledger sets every dispute out by year, and is filtered by topic and actor', async ({ page, site }) => {
	const { disputes } = site.record;
	await page.goto('/disputes/');
	const items = page.locator('.ledger > li');
	await expect(items).toHaveCount(disputes.length);
	for (const dispute of [disputes[0], disputes.at(-1), pick(disputes, ({ settle }) => settle === undefined, 'dispute that nothing settles')]) {
		const item = items.filter({ has: page.locator(`h3 > a[href="${dispute?.url ?? ''}"]`) });
		await expect(item).toHaveCount(1);
		for (const { by = '', text } of dispute?.versions ?? []) await expect(item).toContainText(new RegExp(`${escaped(by)}\\s*${escaped(text)}\\s*\\d+ source`));
		await expect(item).toContainText(dispute?.settle ?? 'Nothing that we know of.');
	}
	const chosen = pick(disputes, ({ topics, actors }) => topics.length > 0 && actors.length > 0, 'dispute with topic and actor');
	const [topic = '', actor = ''] = [chosen.topics[0], chosen.actors[0]];
	await page.getByLabel('Topic').selectOption(topic);
	await page.getByLabel('Actor').selectOption(actor);
	const left = disputes.filter(({ topics, actors }) => topics.includes(topic) && actors.includes(actor));
	await expect(items.filter({ visible: true })).toHaveCount(left.length);
	await expect(page).toHaveURL(`/disputes/?topics=${topic}&actors=${actor}`);
});

test('the ledger with all that it loads is within 120 KB compressed', async ({ site }) => {
	const { html, css, js } = await loadedBy(site, '/disputes/');
	expect(html + css + js).toBeLessThan(120 * 1024);
});

test('an actor has its names, its offices, what it said to each proposal, and its events', async ({ page, site }) => {
	const { proposals, events, actors } = site.record;
	const actor = pick(
		actors,
		({ id }) => proposals.some(({ responses }) => responses.some((response) => response.actor === id)) && events.some((event) => event.actors.includes(id)),
		'actor that answered',
	);
	await page.goto(actor.url);
	await expectPage(page, actor.name);
	const answers = proposals.flatMap(({ responses }) => responses).filter((response) => response.actor === actor.id);
	await expect(page.getByRole('region', { name: 'What it said to each proposal' }).locator('tbody tr')).toHaveCount(answers.length);
	await expect(page.getByRole('region', { name: 'Events', exact: true }).getByRole('listitem')).toHaveCount(
		events.filter((event) => event.actors.includes(actor.id)).length,
	);
	for (const alias of actor.aliases) await expect(page.getByRole('main')).toContainText(alias);
	const holder = pick(actors, ({ roles }) => roles.length > 0, 'actor with an office');
	await page.goto(holder.url);
	await expect(page.getByRole('heading', { name: 'Offices' })).toBeVisible();
	await expectNumberedSources(page);
});

test('a source says what it is and lists each sentence and value that rests on it', async ({ page, site }) => {
	const source = pick(site.record.sources, ({ citedBy, title }) => citedBy.length > 2 && title !== undefined, 'source with several uses');
	await page.goto(source.url);
	await expectPage(page, source.title ?? '');
	await expect(page.locator(`main dl a[href="/publishers/${source.publisher}/"]`)).not.toHaveCount(0);
	const uses = page.getByRole('region', { name: 'What rests on it' }).locator('.uses a');
	await expect(uses).toHaveCount(source.citedBy.length);
	expect((await uses.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toSorted()).toEqual(
		source.citedBy.map(({ url }) => url).toSorted(),
	);
	const unknown = pick(site.record.sources, ({ title }) => title === undefined, 'source without a known title');
	await page.goto(unknown.url);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(`[${unknown.description ?? ''}]`);
});

test('every kind of use leads from its source to the marked statement', async ({ page, site }) => {
	const uses = site.record.sources.flatMap(({ citedBy }) => citedBy);
	const types = [...new Set(uses.map(({ type }) => type))];
	expect(types).toEqual(expect.arrayContaining(['sentence', 'term', 'response', 'value', 'version']));
	for (const type of types) {
		for (const { url, sentence, value } of ends(uses.filter((use) => use.type === type))) {
			await page.goto(url);
			const target = page.locator(':target');
			await expect(target, `${type}: ${url}`).toHaveCount(1);
			await expect(target).toBeInViewport();
			expect(plain(await target.textContent()), url).toContain(plain(sentence ?? (inWords.has(type) ? '' : (value ?? ''))).slice(0, 60));
			const [marked, page_] = await target.evaluate((element) => [
				getComputedStyle(element).backgroundColor,
				getComputedStyle(document.documentElement).backgroundColor,
			]);
			expect(marked, `${type}: ${url} is marked`).not.toBe('rgba(0, 0, 0, 0)');
			expect(marked).not.toBe(page_);
		}
	}
});

test('a publisher says who owns it and what it published', async ({ page, site }) => {
	const publisher = pick(
		site.record.publishers,
		({ id, sentence }) => sentence !== undefined && site.record.sources.some((source) => source.publisher === id),
		'publisher with a sentence',
	);
	await page.goto(publisher.url);
	await expectPage(page, publisher.name);
	await expect(page.getByRole('main')).toContainText(publisher.sentence ?? '');
	await expectNumberedSources(page);
	await expect(page.locator('dl').getByText('Ownership')).toBeVisible();
	for (const { url } of site.record.sources.filter((source) => source.publisher === publisher.id))
		await expect(page.locator(`#published a[href="${url}"]`)).not.toHaveCount(0);
	await expect(sourceList(page)).toBeVisible();
});

/** Uses that the source's page says in other words than the page that they stand on. */
const inWords = new Set(['value', 'usage', 'in-force']);

/** The first and the last of a list. */
function ends(uses: readonly UseJson[]): UseJson[] {
	return [...new Set([uses[0], uses.at(-1)])].filter((use) => use !== undefined);
}

/** The first event page whose HTML fits. */
async function firstWith(site: Site, html: RegExp): Promise<string> {
	for (const address of site.all('event')) if (html.test(await site.text(address))) return address;
	throw new Error('No event page fits.');
}

/** A text to be found as it is. */
function escaped(text: string): string {
	return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** Letters and digits alone: marks of references and spaces left aside. */
function plain(text: string | null): string {
	return (text ?? '').replaceAll(/[^\p{L}\p{N}]/gu, '');
}
