import { expectEvidence, expectNumberedSources, expectPage, sourceList } from './support/reading.ts';
import { pick } from './support/record-json.ts';
import { expect, test } from './support/test.ts';

test.describe('an event', () => {
	test('has its title, summary, date, facts, sentences and numbered sources', { tag: '@phone' }, async ({ page, site }) => {
		const event = pick(
			site.record.events,
			({ summary, actors, topics, citations }) => Boolean(summary) && actors.length > 1 && topics.length > 0 && (citations?.length ?? 0) > 2,
			'event with all that an event can have',
		);
		await page.goto(event.url);
		await expectPage(page, event.title);
		await expect(page.getByRole('main').getByText(event.summary ?? '', { exact: true })).toBeVisible();
		await expect(page.locator('article .kicker time')).toHaveAttribute('datetime', event.date.slice(0, 10));
		await expectEvidence(page);
		await expectNumberedSources(page);

		const facts = page.getByRole('complementary', { name: 'Facts' });
		await expect(facts.getByText('Date', { exact: true }).or(facts.getByText('Facts: date, actors, proposals, topics'))).not.toHaveCount(0);
		for (const actor of event.actors) await expect(facts.locator(`a[href="/actors/${actor}/"]`)).toHaveCount(1);
		for (const topic of event.topics) await expect(facts.locator(`a[href="/topics/${topic}/"]`)).toHaveCount(1);

		const sentence = event.citations?.[0]?.sentence ?? '';
		await expect(page.locator('.prose .passage').filter({ hasText: sentence.slice(0, 60) })).not.toHaveCount(0);
	});

	test('leads to the event before and the event after', async ({ page, site }) => {
		const { events } = site.record;
		const at = Math.floor(events.length / 2);
		const [before, event, after] = events.slice(at - 1);
		if (!before || !event || !after) throw new Error('The record holds fewer than three events.');
		await page.goto(event.url);
		const pager = page.getByRole('navigation', { name: 'Before and after' });
		await expect(pager.getByRole('link')).toHaveCount(2);
		await pager.getByRole('link', { name: before.title, exact: true }).click();
		await expect(page).toHaveURL(before.url);
		await page.getByRole('navigation', { name: 'Before and after' }).getByRole('link', { name: event.title, exact: true }).click();
		await expect(page).toHaveURL(event.url);
	});

	test('keeps its facts within reach: open beside the text on wide screens, folded on narrow ones', async ({ page, site }) => {
		const event = pick(site.record.events, ({ actors }) => actors.length > 0, 'event with actors');
		await page.goto(event.url);
		const actor = page.getByRole('complementary', { name: 'Facts' }).locator(`a[href="/actors/${event.actors[0] ?? ''}/"]`);
		await expect(actor).toBeVisible();
		await page.setViewportSize({ width: 360, height: 740 });
		await expect(actor).toBeHidden();
		await page.getByText('Facts: date, actors, proposals, topics').click();
		await expect(actor).toBeVisible();
	});

	test('shows the accounts of a dispute side by side, and where the dispute is', async ({ page, site }) => {
		const address = pick(
			site.record.disputes.map((dispute) => ({ dispute, event: site.record.events.find(({ id }) => (dispute as { events?: string[] }).events?.[0] === id) })),
			({ event }) => event !== undefined,
			'dispute about an event',
		);
		await page.goto(address.event?.url ?? '');
		const accounts = page.getByRole('region', { name: 'Accounts differ: ' }).first();
		await expect(accounts.getByRole('listitem')).not.toHaveCount(0);
		await accounts.getByRole('link', { name: 'The dispute', exact: true }).click();
		await expect(page).toHaveURL(/\/disputes\/[^/]+\/$/);
	});
});

test.describe('a proposal', () => {
	test('has its terms by phase, each with its sources', { tag: '@phone' }, async ({ page, site }) => {
		const proposal = pick(site.record.proposals, ({ terms }) => new Set(terms.map(({ phase }) => phase ?? 0)).size > 1, 'proposal with several phases');
		await page.goto(proposal.url);
		await expectPage(page, proposal.name);
		await expectEvidence(page);
		await expectNumberedSources(page);
		const terms = page.getByRole('region', { name: 'Terms', exact: true });
		for (const phase of new Set(proposal.terms.map((term) => term.phase ?? 0))) {
			const table = terms.getByRole('table', { name: phase === 0 ? /^(For the whole|Terms by topic)$/ : `Phase ${phase}` });
			const inPhase = proposal.terms.filter((term) => (term.phase ?? 0) === phase);
			await expect(table.locator('tbody tr')).toHaveCount(inPhase.length);
			for (const { text, cite } of inPhase) {
				const row = table.locator('tbody tr').filter({ hasText: text });
				await expect(row.locator('th[scope=row] a')).not.toHaveCount(0);
				expect(await row.locator('a[role=doc-noteref]').count(), text).toBeGreaterThanOrEqual(cite.length);
			}
		}
	});

	test('has its deadlines with day, words and sources, a calendar file of them, and a way back from each source', async ({ page, request, site }) => {
		const { sources, proposals } = site.record;
		const proposal = pick(proposals, ({ deadlines, implementation }) => deadlines.length > 1 && implementation.length > 0, 'agreement with deadlines');
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto(proposal.url);
		expect(await page.evaluate(() => document.documentElement.scrollWidth), 'as wide as the screen').toBe(360);
		const section = page.getByRole('region', { name: 'Deadlines', exact: true });
		const items = section.getByRole('listitem');
		await expect(items).toHaveCount(proposal.deadlines.length);
		for (const { date, text, cite } of proposal.deadlines) {
			const item = items.filter({ hasText: text });
			await expect(item.locator('time')).toHaveAttribute('datetime', date.slice(0, 10));
			await expect(item.locator('a[role=doc-noteref]')).toHaveCount(cite.length);
		}

		const address = await section.getByRole('link', { name: 'Calendar file (ICS)' }).getAttribute('href');
		const file = await request.get(address ?? '');
		expect(file.headers()['content-type']).toMatch(/^text\/calendar\b/);
		expect((await file.text()).match(/^BEGIN:VEVENT\r?$/gm)).toHaveLength(proposal.deadlines.length);

		const [deadline] = proposal.deadlines;
		const source = pick(sources, ({ id }) => id === deadline?.cite[0]?.source, 'source of a deadline');
		await page.goto(source.url);
		await page.getByRole('link', { name: deadline?.text ?? '', exact: true }).click();
		await expect(page).toHaveURL(/\/proposals\/[^/]+\/#.+--deadline-/);
		await expect(page.locator(':target')).toBeInViewport();
		await expect(page.locator(':target')).toContainText(deadline?.text ?? '');
	});

	test('has its responses with actor, position and words, and its lineage both ways', async ({ page, site }) => {
		const { proposals, actors } = site.record;
		const proposal = pick(
			proposals,
			({ id, responses, respondsTo }) => responses.length > 1 && respondsTo.length > 0 && proposals.some((other) => other.respondsTo.includes(id)),
			'proposal in the middle of a lineage',
		);
		await page.goto(proposal.url);
		const responses = page.getByRole('region', { name: 'Responses', exact: true });
		await expect(responses.locator('ol > li')).toHaveCount(proposal.responses.length);
		for (const { actor, text } of proposal.responses) {
			const item = responses.locator('ol > li').filter({ hasText: text });
			await expect(item.getByRole('link', { name: actors.find(({ id }) => id === actor)?.name ?? '', exact: true })).not.toHaveCount(0);
			await expect(item.locator('a[role=doc-noteref]')).not.toHaveCount(0);
		}
		const lineage = page.getByRole('region', { name: 'Before and after', exact: true });
		for (const id of proposal.respondsTo) await expect(lineage.locator(`a[href="/proposals/${id}/"]`)).not.toHaveCount(0);
		const answer = pick(proposals, (other) => other.respondsTo.includes(proposal.id), 'answer');
		await lineage.getByRole('link', { name: answer.name, exact: true }).first().click();
		await expect(page).toHaveURL(answer.url);
		await expect(page.locator('section[aria-labelledby=lineage]').getByRole('link', { name: proposal.name, exact: true })).not.toHaveCount(0);
		await expect(sourceList(page)).toBeVisible();
	});
});

test('the home page leads to the record, and its search form to the search', async ({ page, site }) => {
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
	for (const address of ['/compare/', '/disputes/', '/sources/', '/figures/', '/actors/', '/lineage/'])
		await expect(page.locator(`main a[href="${address}"]`)).not.toHaveCount(0);
	const latest = site.record.events.at(-1);
	await expect(page.getByRole('main').locator(`a[href="${latest?.url ?? ''}"]:not([tabindex])`)).toBeVisible();
	await page.getByRole('searchbox', { name: 'Search the record' }).fill('truce');
	await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
	await expect(page).toHaveURL(/\/search\/\?q=truce$/);
});
