import type { Page } from '@playwright/test';

/** Notes from now on whatever a hostile string may do: run, open a dialog or ask another host. */
export async function watchForCode(page: Page, origin: string): Promise<string[]> {
	const seen: string[] = [];
	page.on('dialog', (dialog) => {
		seen.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on('pageerror', (error) => seen.push(`exception: ${error.message}`));
	page.on('framenavigated', (frame) => {
		if (frame !== page.mainFrame()) seen.push(`frame: ${frame.url()}`);
	});
	await page.route('**/*', (route) => {
		if (new URL(route.request().url()).origin === origin) return route.continue();
		seen.push(`request: ${route.request().url()}`);
		return route.abort();
	});
	return seen;
}

/** What a page holds that it must not, whoever wrote it; empty for a page that is right. */
export function strangeParts(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const elements = [...document.querySelectorAll('*')];
		const found: string[] = '__xss' in window ? ['window.__xss is set'] : [];
		const ofSite = new Set(
			'html head meta title link script body a header nav ul ol li details summary main div span p article section aside footer h1 h2 h3 h4 time strong em i b dl dt dd br sup form input button select option label output fieldset legend noscript search table caption thead tbody tr th td figure figcaption svg g line path circle rect text tspan image polyline polygon marker defs kbd code pre blockquote bdi mark dialog abbr small hr del'.split(
				' ',
			),
		);
		for (const element of elements) {
			const name = element.localName;
			const tell = (what: string) => found.push(`${what}: ${element.outerHTML.slice(0, 150)}`);
			if (!ofSite.has(name)) tell(`element ${name}`);
			if (element.id === 'injected') tell('injected');
			for (const { name: attribute, value } of element.attributes) {
				if (/^on|^srcdoc$|^formaction$|^xlink|^autofocus$|[^a-z0-9:-]/i.test(attribute)) tell(`attribute ${attribute}`);
				// The site sets positions of the source card and of results by script, as properties, which shows as an attribute.
				if (attribute === 'style' && !element.matches('.source-card')) tell('attribute style');
				if (['href', 'src', 'action', 'data', 'poster'].includes(attribute) && !/^https?:$/.test(new URL(value, document.baseURI).protocol))
					tell(`address ${value}`);
				if (
					(['src', 'action'].includes(attribute) || (name === 'image' && attribute === 'href')) &&
					new URL(value, document.baseURI).origin !== location.origin
				)
					tell(`address ${value}`);
			}
			if (name === 'script' && !element.hasAttribute('src')) {
				if (!['application/ld+json', 'application/json'].includes((element as HTMLScriptElement).type)) tell('inline script');
				else JSON.parse(element.textContent);
			}
			if (name === 'link' && element.getAttribute('rel') === 'stylesheet' && new URL((element as HTMLLinkElement).href).origin !== location.origin)
				tell('style from elsewhere');
			if (name === 'meta' && element.hasAttribute('http-equiv') && element.getAttribute('http-equiv') !== 'Content-Security-Policy') tell('http-equiv');
		}
		for (const [one, count] of [
			['h1', 1],
			['main', 1],
			['title:not(svg title)', 1],
			['body', 1],
		] as const) {
			const actual = document.querySelectorAll(one).length;
			if (actual !== count) found.push(`${actual} × ${one}`);
		}
		return found;
	});
}

/** What is not shown: the strings that the main part of a page, or its fields, do not hold as text. */
export function notShown(page: Page, strings: readonly string[]): Promise<string[]> {
	return page.evaluate((expected) => {
		const shown = (document.querySelector('main')?.textContent ?? '').replaceAll(/\s+/g, ' ');
		return expected.filter((string) => !shown.includes(string));
	}, strings);
}
