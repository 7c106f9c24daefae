import type { Page } from '@playwright/test';

/** A part of a page and where it is, in pixels from the edge at which the page's text begins. */
export interface Placed {
	/** Its tag and classes. */
	name: string;
	start: number;
	end: number;
}

/** Where the first element of each selector begins and ends, from the edge at which the text of its page begins. */
export function placesOf(page: Page, selectors: readonly string[]): Promise<Placed[]> {
	return page.evaluate((names) => {
		const width = document.documentElement.clientWidth;
		const mirrored = getComputedStyle(document.documentElement).direction === 'rtl';
		return names.map((name) => {
			const { left, right } = document.querySelector(name)?.getBoundingClientRect() ?? new DOMRect(Number.NaN);
			return { name, start: Math.round(mirrored ? width - right : left), end: Math.round(mirrored ? width - left : right) };
		});
	}, selectors);
}

/** Where every box of a page is that is no part of a line, nor of a picture. */
export function boxesOf(page: Page): Promise<Placed[]> {
	return page.evaluate(() => {
		const width = document.documentElement.clientWidth;
		const mirrored = getComputedStyle(document.documentElement).direction === 'rtl';
		return [...document.querySelectorAll('body, body :not(svg, svg *)')].flatMap((element) => {
			const { display } = getComputedStyle(element);
			if (/^(inline|contents|none)/.test(display)) return [];
			const { left, right } = element.getBoundingClientRect();
			return [{ name: `${element.tagName}.${element.className}`, start: mirrored ? width - right : left, end: mirrored ? width - left : right }];
		});
	});
}

/** Turns a page as if it were written in the other direction. Its words stay, so that all is as wide as before. */
export async function turn(page: Page, direction: 'ltr' | 'rtl'): Promise<void> {
	await page.evaluate((to) => (document.documentElement.dir = to), direction);
}

/**
 * Takes what is written and what is drawn from a page, so that only its boxes, rules and marks are left; keys go too, since they stand in
 * English words, which keep their order. `kept` are styles on top of that.
 */
export async function bare(page: Page, kept = ''): Promise<void> {
	await page.evaluate((more) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(
			`* { color: transparent !important; border-color: black !important; text-decoration: none !important } svg, kbd { visibility: hidden } ${more}`,
		);
		document.adoptedStyleSheets = [sheet];
	}, kept);
}

/** The share of pixels, of a thousand, in which one picture differs from the other as seen in a mirror, by more than a pixel. Both are PNG. */
export async function mirrorDifference(page: Page, one: Buffer, other: Buffer): Promise<number> {
	// A page of its own: the policy of the site's pages lets no picture in but theirs.
	const desk = await page.context().newPage();
	const share = await desk.evaluate(
		async (pictures) => {
			const [first, second] = await Promise.all(
				pictures.map(async (base64, index) => {
					const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
					const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
					const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
					if (!context) throw new Error('The browser has no canvas.');
					if (index === 1) context.setTransform(-1, 0, 0, 1, bitmap.width, 0);
					context.drawImage(bitmap, 0, 0);
					return context.getImageData(0, 0, bitmap.width, bitmap.height);
				}),
			);
			if (!first || first.width !== second?.width || first.height !== second.height) return 1000;
			const unlike = (at: number, there: number) => [0, 1, 2].some((part) => Math.abs((first.data[at + part] ?? 0) - (second.data[there + part] ?? 0)) > 160);
			let different = 0;
			// Half a pixel is rounded to one side or the other.
			for (let at = 0; at < first.data.length; at += 4) if ([at, at - 4, at + 4].every((there) => unlike(at, there))) different += 1;
			return (different / (first.width * first.height)) * 1000;
		},
		[one, other].map((picture) => picture.toString('base64')),
	);
	await desk.close();
	return share;
}
