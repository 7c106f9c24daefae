import { holdBack, nextTask } from '../arrival.ts';
import { bringOut } from '../kept.ts';
import { showCounts } from './counts.ts';
import { offerCalendar } from './date-field.ts';
import { dayIn, isKnown, withDay } from './day.ts';
import { keepDay } from './links.ts';
import { describe } from './panel.ts';
import { hideReferences } from './references.ts';
import { cutBands } from './strip.ts';

const root = document.documentElement;

/**
 * Shows a page as known on the day that its address asks for (`?on=2024-03-01`). What was not yet known is marked `data-later`, which the
 * styles hide; filters and comparison leave it out of their counts. The marks in a page:
 *
 * - `data-known="2024-02-27"`: known from this day on; several days, of several values; `undated` where none is known.
 * - `data-known-group`: hidden when nothing known is left in it; `data-known-none`: shown when nothing is left in its parent.
 * - `data-known-count="event events"`: see `showCounts`.
 * - `data-today`: hidden on any day, since it sums up what is known today.
 */
const panel = document.querySelector<HTMLElement>('[data-known-on]');
if (panel) {
	// Without a day the page is right as it was written.
	if (dayIn(location.search).type !== 'none') {
		const shown = showInTurn(panel);
		holdBack(shown);
		// Filters and comparison wait for this, and change the page a task before it is seen.
		void shown.then(nextTask).then(() => root.removeAttribute('data-wait'));
	}
	addEventListener('popstate', () => {
		if (dayIn(location.search).type === 'day') for (const keeper of keepers()) bringOut(keeper);
		show(panel);
	});
	const field = panel.querySelector<HTMLInputElement>('input[name=on]');
	if (field) offerCalendar(field);
	panel.addEventListener('submit', (event) => {
		event.preventDefault();
		const day = field?.value ?? '';
		history.pushState(null, '', withDay(`${location.pathname}${location.search}`, day === '' ? undefined : day));
		// Whatever reads the address does so anew, in the order of its listeners.
		dispatchEvent(new PopStateEvent('popstate'));
		panel.querySelector<HTMLElement>('[data-known-words]')?.focus();
	});
}

/** Shows a page that opens. What later came is left out at once; the rest is done in tasks of its own, and before all what the page keeps as text. */
async function showInTurn(panel: HTMLElement): Promise<void> {
	root.dataset['waitEnds'] = '';
	const all = keepers();
	const batch = 60;
	for (let next = 0; next < all.length; next += batch) {
		await nextTask();
		for (const keeper of all.slice(next, next + batch)) bringOut(keeper);
	}
	if (all.length > 0) await nextTask();
	leaveOutLater();
	for (const step of [leaveOutEmpty, count, lead]) {
		await nextTask();
		step(panel);
	}
}

function show(panel: HTMLElement): void {
	for (const step of [leaveOutLater, leaveOutEmpty, count, lead]) step(panel);
}

function leaveOutLater(): void {
	const day = dayAsked();
	root.toggleAttribute('data-on', day !== undefined);
	for (const item of marked('known')) item.toggleAttribute('data-later', day !== undefined && !isKnown(item.dataset['known'] ?? '', day));
}

function leaveOutEmpty(): void {
	const day = dayAsked();
	hideReferences();
	for (const group of marked('known-group')) group.toggleAttribute('data-later', day !== undefined && isEmpty(group));
	for (const note of marked('known-none')) note.hidden = day === undefined || !note.parentElement || !isEmpty(note.parentElement);
}

function count(panel: HTMLElement): void {
	showCounts(dayAsked(), daysOf(panel));
	cutBands(dayAsked());
}

function lead(panel: HTMLElement): void {
	keepDay(dayAsked());
	// The way out leads to no day, so it comes after the links that keep one.
	describe(panel, dayIn(location.search), daysOf(panel));
}

function dayAsked(): string | undefined {
	const asked = dayIn(location.search);
	return asked.type === 'day' ? asked.day : undefined;
}

/** The days that the items of the page were known from. */
function daysOf(panel: HTMLElement): string[] {
	return [...document.querySelectorAll<HTMLElement>(panel.dataset['knownOn'] ?? '')].map((item) => item.dataset['known'] ?? '');
}

/** What keeps its words as text until it is asked for, in the columns of the comparison that are not shown. */
function keepers(): Element[] {
	return [...document.querySelectorAll('main [data-off]:has(> noscript)')];
}

/** The elements of the page with a mark; those of pictures have the same properties. */
function marked(name: string): NodeListOf<HTMLElement> {
	return document.querySelectorAll<HTMLElement>(`main [data-${name}]`);
}

function isEmpty(group: Element): boolean {
	return [...group.querySelectorAll('[data-known]')].every((item) => item.closest('[data-later]'));
}
