import { counted } from '../../record/words.ts';
import { isKnown } from './day.ts';
import { nounOf } from './words.ts';

/**
 * Counts anew what a day leaves, in every element with `data-known-count="event events"`: the values of the item that it stands in, the
 * marks of a picture (in its name, `data-known-name="2024"`), else the items of the page. Without a day all is as it was written.
 */
export function showCounts(day: string | undefined, items: readonly string[]): void {
	for (const place of document.querySelectorAll<HTMLElement | SVGElement>('main [data-known-count]')) {
		const before = written.get(place) ?? textOf(place);
		written.set(place, before);
		if (day === undefined) setText(place, before);
		else setText(place, counted(daysOf(place, items).filter((from) => isKnown(from, day)).length, ...nounOf(place.dataset['knownCount'])));
	}
}

/** What an element said before any day was chosen. */
const written = new WeakMap<Element, string>();

function daysOf(place: Element, items: readonly string[]): readonly string[] {
	const item = place.closest<HTMLElement>('[data-known]');
	if (item) return (item.dataset['known'] ?? '').split(' ');
	if (!(place instanceof SVGElement)) return items;
	return [...place.querySelectorAll<SVGElement>('[data-known]:not(:has(.band))')].map((mark) => mark.dataset['known'] ?? '');
}

function textOf(place: Element): string {
	return (place instanceof SVGElement ? place.ariaLabel : place.textContent) ?? '';
}

function setText(place: HTMLElement | SVGElement, text: string): void {
	if (!(place instanceof SVGElement)) place.textContent = text;
	else place.ariaLabel = text === written.get(place) ? text : `${place.dataset['knownName'] ?? ''}: ${text}`;
}
