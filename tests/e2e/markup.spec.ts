import { attribute, loadedBy, tags } from './support/loaded.ts';
import { pageKinds } from './support/page-kinds.ts';
import { expect, test } from './support/test.ts';
import { watch } from './support/watch.ts';

/** The types of script elements that browsers do not run. */
const dataTypes = ['application/ld+json', 'application/json'];

test('no page holds an inline script, an inline style, an event handler or a link that runs', async ({ site }) => {
	test.setTimeout(120_000);
	for (const address of pageKinds.flatMap((kind) => site.tenOrAll(kind))) {
		const html = await site.text(address);
		const markup = html.replaceAll(/(<script\b[^>]*>)[^<]*/g, '$1');
		for (const tag of tags(html, 'script')) expect(attribute(tag, 'src') !== '' || dataTypes.includes(attribute(tag, 'type')), `${address}: ${tag}`).toBe(true);
		expect(tags(html, 'style'), address).toEqual([]);
		expect(markup.match(/<[a-z][^>]*\s(style|on\w+)=/gi) ?? [], address).toEqual([]);
		expect(markup.match(/<[a-z][^>]*\s(href|src|action|formaction)="\s*(javascript|data|vbscript):/gi) ?? [], address).toEqual([]);
		expect(tags(html, '(?:iframe|object|embed|base|img|video|audio)'), address).toEqual([]);
	}
});

test('linked data can be read, and names the page that it stands on', async ({ site }) => {
	let found = 0;
	for (const address of pageKinds.flatMap((kind) => site.some(kind, 3))) {
		if (address === '/404.html') continue;
		const html = await site.text(address);
		const [canonical = ''] = tags(html, 'link').flatMap((tag) => (attribute(tag, 'rel') === 'canonical' ? [attribute(tag, 'href')] : []));
		for (const [, text = ''] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
			const data = JSON.parse(text) as Record<string, unknown>;
			expect(data['@context'], address).toBe('https://schema.org');
			const [first] = (data['@graph'] as Record<string, unknown>[] | undefined) ?? [data];
			expect(String(first?.['url']).replace(/\/$/, ''), address).toBe(canonical.replace(/\/$/, ''));
			found += 1;
		}
	}
	expect(found).toBeGreaterThan(10);
});

test('events, proposals and figures name the picture that they are shared with, which is there', async ({ site, request }) => {
	for (const address of (['event', 'proposal', 'figure'] as const).flatMap((kind) => site.some(kind, 3))) {
		const metas = tags(await site.text(address), 'meta');
		const named = (property: string) => metas.filter((tag) => attribute(tag, 'property') === property).map((tag) => attribute(tag, 'content'))[0] ?? '';
		const picture = named('og:image');
		expect(named('og:image:alt'), address).toBe(`${named('og:title')}, with its date and sources`);
		expect(picture, address).toMatch(new RegExp(`^https://[^/]+/share${address.replace(/\/$/, '')}\\.png$`));
		const answer = await request.get(new URL(picture).pathname);
		expect(answer.headers()['content-type'], address).toBe('image/png');
		expect((await answer.body()).toString('latin1', 1, 4), address).toBe('PNG');
	}
});

test('every event page, with all that it loads, is within 14 KB compressed, of which 4 KB script', async ({ site }) => {
	test.setTimeout(60_000);
	const heavy: string[] = [];
	for (const address of site.all('event')) {
		const { html, css, js } = await loadedBy(site, address);
		if (html + css + js > 14 * 1024 || js > 4 * 1024) heavy.push(`${address} ${html + css + js} bytes (HTML ${html}, CSS ${css}, JS ${js})`);
	}
	expect(heavy).toEqual([]);
});

test('a browser loads no more of an event page than is counted, and the search only when it is asked for', async ({ page, site, baseURL }) => {
	const [address = '/'] = site.some('event', 1);
	const { files } = await loadedBy(site, address);
	const { requests } = await watch(page);
	await page.goto(address, { waitUntil: 'networkidle' });
	const loaded = requests.map((url) => url.slice(baseURL?.length)).filter((path) => !/\.(woff2|svg)$/.test(path));
	expect(loaded.toSorted()).toEqual([address, ...files].toSorted());
	await page.keyboard.press('/');
	await expect(page.getByRole('dialog')).toBeVisible();
	await expect.poll(() => requests.some((url) => url.includes('/pagefind/'))).toBe(true);
});
