import { digits } from '../record/digits.ts';
import { arriveInParts, isAwaited, isComing, nextTask, whenHeldNoMore } from './arrival.ts';
import { isOpened } from './opened.ts';

/**
 * Filters lists and tables by the query string: an element with `data-filters="events"` holds selects whose names are `data-…` attributes of the
 * items in `[data-filtered="events"]`; a value fits an item that holds it among its words, or, without such
 * an attribute, whose first link to a page of that kind leads to it (`publisher`: `/publishers/…/`). Groups without an item left are hidden.
 */
for (const filters of document.querySelectorAll<HTMLElement>('[data-filters]')) {
	// Takes the parts over.
	const arrives = isAwaited();
	const query = new URLSearchParams(location.search);
	if (selectsOf(filters).some(({ name }) => query.has(name))) filter(filters, arrives);
	else {
		// Nothing is filtered, and what the browser does when all of a page has come has a task of its own.
		void nextTask()
			.then(whenHeldNoMore)
			.then(() => filter(filters, arrives));
	}
}

function filter(filters: HTMLElement, arrives: boolean): void {
	const marked = (name: string) => [...document.querySelectorAll<HTMLElement>(`[data-filtered="${filters.dataset['filters'] ?? ''}"] [data-${name}]`)];
	const chosen = selectsOf(filters).filter(({ value }) => isOpened() && value !== '');
	restore(filters, chosen);
	if (chosen.length > 0) remember(filters);
	// Without a filter or a day the page is right as it was written.
	if (location.search !== '') apply(filters, marked('item'));
	// Not after a jump on the page.
	if (arrives && isComing()) void arriveInParts(marked('part'));
	filters.addEventListener('change', () => {
		remember(filters);
		apply(filters, marked('item'));
		void arriveInParts(marked('part'));
	});
	addEventListener('popstate', () => {
		restore(filters);
		apply(filters, marked('item'));
	});
}

function selectsOf(filters: HTMLElement): HTMLSelectElement[] {
	return [...filters.querySelectorAll('select')];
}

/** Sets the fields to what the address asks for, but for those that a reader has set before this runs. */
function restore(filters: HTMLElement, chosen: readonly HTMLSelectElement[] = []): void {
	const query = new URLSearchParams(location.search);
	for (const select of selectsOf(filters)) {
		if (chosen.includes(select)) continue;
		select.value = query.get(select.name) ?? '';
		// Not one of its values.
		if (select.selectedIndex < 0) select.value = '';
	}
}

function remember(filters: HTMLElement): void {
	const query = new URLSearchParams(location.search);
	for (const { name, value } of selectsOf(filters)) {
		if (value) query.set(name, value);
		else query.delete(name);
	}
	history.pushState(null, '', query.size > 0 ? `?${query.toString()}` : location.pathname);
}

function apply(filters: HTMLElement, items: HTMLElement[]): void {
	const wanted = selectsOf(filters).filter(({ value }) => value !== '');
	let [shown, all] = [0, 0];
	for (const item of items) {
		item.hidden = !wanted.every(({ name, value }) => fits(item, name, value));
		// What was not yet known on the day that the page is shown as known on counts for nothing.
		if (item.matches('[data-later]')) continue;
		all += 1;
		if (!item.hidden) shown += 1;
	}
	for (const group of document.querySelectorAll<HTMLElement>('[data-group]')) group.hidden = !group.querySelector('[data-item]:not([hidden], [data-later])');
	const count = filters.querySelector('output');
	if (count) count.value = wanted.length === 0 ? `${digits(all)} in all` : `${digits(shown)} of ${digits(all)}`;
}

function fits(item: HTMLElement, name: string, value: string): boolean {
	const words = item.dataset[name];
	return words === undefined ? item.querySelector(`a[href^="/${name}s/"]`)?.getAttribute('href') === `/${name}s/${value}/` : words.split(' ').includes(value);
}
