import { headers, policy } from '../../src/host-headers.ts';
import { attribute, tags } from './support/loaded.ts';
import { pageKinds } from './support/page-kinds.ts';
import { expect, test } from './support/test.ts';
import { leftBehind, watch } from './support/watch.ts';

for (const kind of pageKinds) {
	test(`a page of kind ${kind} asks nobody else, keeps nothing and breaks no rule of its policy`, async ({ page, context, site, baseURL }) => {
		const { requests, complaints, violations } = await watch(page);
		for (const address of site.some(kind, 2)) {
			await page.goto(address, { waitUntil: 'networkidle' });
			expect(await violations(), address).toEqual([]);
		}
		expect(requests.filter((url) => new URL(url).origin !== baseURL && !url.startsWith('data:'))).toEqual([]);
		expect(complaints).toEqual([]);
		expect(await context.cookies()).toEqual([]);
		expect(await leftBehind(page)).toEqual([]);
	});
}

test('searching, citing and filtering do not either', async ({ page, context, site, baseURL }) => {
	const { requests, complaints, violations } = await watch(page);
	await page.goto('/search/?q=ceasefire');
	await expect(page.locator('#results > li').first()).toBeVisible();
	expect(await violations()).toEqual([]);
	await page.goto(site.record.events.find(({ citations }) => (citations?.length ?? 0) > 0)?.url ?? '/');
	await page.locator('main a[role=doc-noteref]').first().click();
	await expect(page.locator('.source-card')).toBeVisible();
	await page.keyboard.press('Escape');
	await page.keyboard.press('/');
	await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
	await page.keyboard.type('truce');
	await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
	expect(await violations()).toEqual([]);
	await page.goto('/timeline/?type=talks');
	expect(await violations()).toEqual([]);
	expect(requests.filter((url) => new URL(url).origin !== baseURL)).toEqual([]);
	expect(complaints).toEqual([]);
	expect(await context.cookies()).toEqual([]);
	expect(await leftBehind(page)).toEqual([]);
});

test('every page is sent with the security headers, and says the policy itself', async ({ request, site }) => {
	for (const address of [...pageKinds.flatMap((kind) => site.some(kind, 2)), '/nothing/']) {
		const response = await request.get(address);
		for (const [name, value] of Object.entries(headers)) expect(response.headers()[name.toLowerCase()], `${name} of ${address}`).toBe(value);
		const html = await response.text();
		const stated = tags(html, 'meta').filter((tag) => attribute(tag, 'http-equiv') === 'Content-Security-Policy');
		expect(
			stated.map((tag) => attribute(tag, 'content').replaceAll('&#39;', "'")),
			address,
		).toEqual([policy]);
		const head = html.slice(0, html.indexOf(stated[0] ?? ''));
		expect(head, `${address}: nothing loads before the policy`).not.toMatch(/<(script|link|style|img)/);
	}
	const forHosts = await site.text('/_headers').catch(() => '');
	for (const [name, value] of Object.entries(headers)) expect(forHosts).toContain(`${name}: ${value}`);
});

test('a script or style that got in would not run', async ({ page, site }) => {
	await page.route('**/*', async (route) => {
		if (route.request().resourceType() !== 'document') return route.continue();
		const response = await route.fetch();
		const html = (await response.text()).replace(
			'</body>',
			'<script>window.__xss = 1</script><img src=x onerror="window.__xss = 1"><style>h1 { color: red }</style><script src="https://evil.example/x.js"></script></body>',
		);
		return route.fulfill({ response, body: html });
	});
	const { violations } = await watch(page);
	await page.goto(site.record.events[0]?.url ?? '/');
	expect(await page.evaluate(() => '__xss' in window)).toBe(false);
	expect(await page.getByRole('heading', { level: 1 }).evaluate((heading) => getComputedStyle(heading).color)).not.toBe('rgb(255, 0, 0)');
	expect((await violations()).length).toBeGreaterThanOrEqual(4);
});
