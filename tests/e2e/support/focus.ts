import type { Page } from '@playwright/test';

/** What the keyboard has reached. */
export interface FocusStop {
	/** What it is, to tell it in a message. */
	what: string;
	/** Its place among all elements of the page; -1 for the page itself. */
	place: number;
	/** How it is marked. */
	outline: { style: string; width: number; color: string };
	/** Whether a part of it is in the window and nothing lies over the middle of that part. */
	inSight: boolean;
}

/** What has the focus now. */
export function focusStop(page: Page): Promise<FocusStop> {
	return page.evaluate(() => {
		const element = document.activeElement ?? document.body;
		const style = getComputedStyle(element);
		const { left, top, right, bottom } = element.getClientRects()[0] ?? element.getBoundingClientRect();
		const middle = (start: number, end: number, size: number) => (Math.max(start, 0) + Math.min(end, size)) / 2;
		// Counted once a page: counting anew at each stop takes longer than all else.
		const counted = window as unknown as { places?: Map<Element, number> };
		if (!counted.places?.has(element)) counted.places = new Map([...document.querySelectorAll('*')].map((each, index) => [each, index]));
		const hit = document.elementFromPoint(middle(left, right, innerWidth), middle(top, bottom, innerHeight));
		return {
			what: `${element.tagName.toLowerCase()} “${element.textContent.trim().slice(0, 40)}”`,
			place: element === document.body ? -1 : (counted.places.get(element) ?? -1),
			outline: { style: style.outlineStyle, width: Number.parseFloat(style.outlineWidth), color: style.outlineColor },
			inSight: hit !== null && (element.contains(hit) || hit.contains(element)),
		};
	});
}

/** Where Tab leads from the beginning of a page: every stop once, until the page is left or `most` are seen. */
export async function tabStops(page: Page, most = 400): Promise<FocusStop[]> {
	const stops: FocusStop[] = [];
	while (stops.length < most) {
		await page.keyboard.press('Tab');
		const stop = await focusStop(page);
		if (stop.place === -1 || stop.place === stops[0]?.place) break;
		stops.push(stop);
	}
	return stops;
}
