import { arriveInParts, isAwaited, isComing, nextTask, whenHeldNoMore } from './arrival.ts';
import { showChips } from './compare/chips.ts';
import { addressOf, choiceIn, choiceOf, exchanged } from './compare/choice.ts';
import { Columns } from './compare/columns.ts';
import { saveCsv } from './compare/csv.ts';
import { showPair } from './compare/pair.ts';
import { isOpened } from './opened.ts';

/** Shows the chosen texts alone, on the page that compares them: the choice is in the address. On a narrow window, the first two of them. */
const place = document.querySelector<HTMLElement>('[data-compare]');
const form = place?.querySelector('form');
const frame = place?.querySelector<HTMLElement>('.compared');
if (place && form && frame) {
	// Takes the rows over, which arrive when the columns are there.
	isAwaited();
	// What the browser does when all of a page has come, the names, the columns, and the first sight of them have a task each.
	void nextTask()
		.then(whenHeldNoMore)
		.then(() => {
			compare(place, form, frame);
			return nextTask();
		})
		.then(nextTask)
		.then(() => (place.dataset['ready'] = ''));
}

function compare(place: HTMLElement, form: HTMLFormElement, frame: HTMLElement): void {
	const columns = new Columns(frame);
	const rows = [...frame.querySelectorAll<HTMLElement>('[data-part]')];
	const texts = textsIn(form);
	const all = texts.map(({ id }) => id);
	const first = texts.filter(({ box }) => 'first' in box.dataset).map(({ id }) => id);
	const narrow = matchMedia('(max-width: 40rem)');
	tick(isOpened());
	showNames();
	const shown = nextTask().then(showColumns);
	if (isComing()) void arriveInParts(rows, shown);
	addEventListener('popstate', () => {
		tick(false);
		void show();
	});
	narrow.addEventListener('change', change);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		form.querySelector('details')?.removeAttribute('open');
		form.querySelector('summary')?.focus();
		choose(texts.filter(({ box }) => box.checked).map(({ id }) => id));
	});
	// Browsers are content with a part of it, which may be under a head.
	frame.addEventListener('focusin', ({ target }) => {
		if (target instanceof Element && target.matches('a:focus-visible')) target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
	});
	place.addEventListener('click', (event) => {
		const link = event.target instanceof Element && event.target.closest('a');
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
		const isCsv = 'csv' in link.dataset;
		if (!isCsv && (link.pathname !== location.pathname || link.hash !== '')) return;
		event.preventDefault();
		if (isCsv) saveCsv(frame);
		else go(link.href);
	});

	function choose(ids: string[]): void {
		go(addressOf(choiceOf(ids), location));
	}

	function go(address: string): void {
		history.pushState(null, '', address);
		tick(false);
		change();
	}

	/** Ticks the boxes of the texts that the address chooses; those that a reader has ticked before may stay. */
	function tick(stays: boolean): void {
		const choice = choiceIn(location.search, all);
		for (const { box, id } of texts) box.checked = (stays && box.checked) || (choice.type === 'chosen' && choice.ids.includes(id));
	}

	function change(): void {
		void arriveInParts(rows, show());
	}

	function show(): Promise<void> {
		showNames();
		return showColumns();
	}

	/** Names what is chosen; on a narrow window, in two fields. */
	function showNames(): void {
		const { type, chosen, wanted, shown } = view();
		showChips(
			required(place, '[data-chosen]'),
			type === 'chosen' ? chosen.map((id) => ({ name: nameOf(id), without: addressOf(choiceOf(chosen.filter((other) => other !== id)), location) })) : [],
			chosen.length === all.length
				? `All ${all.length} texts of the record.`
				: `${first.length} of ${all.length} texts: those that were accepted or carried out.`,
		);
		const pair = required(form, '[data-pair]');
		pair.hidden = !narrow.matches;
		const changed = type === 'chosen' ? wanted : shown;
		if (!pair.hidden) showPair(pair, { texts, chosen: wanted, shown, choose: (out, into) => choose(exchanged(changed, out, into)) });
	}

	function showColumns(): Promise<void> {
		const { target, linked, shown } = view();
		const filled = columns.show(shown, target);
		if (linked) document.getElementById(target)?.scrollIntoView();
		return filled;
	}

	/** What the address asks for. */
	function view() {
		const choice = choiceIn(location.search, all);
		const target = decodeURIComponent(location.hash.slice(1));
		const chosen = { none: first, all, chosen: choice.type === 'chosen' ? choice.ids : [] }[choice.type];
		const linked = all.filter((id) => target === `text-${id}` && !chosen.includes(id));
		const known = [...linked, ...chosen].filter((id) => !columns.isLater(id));
		const wanted = known.length > 0 ? known : all.filter((id) => !columns.isLater(id));
		return { type: choice.type, target, chosen, wanted, linked: linked.length > 0, shown: narrow.matches ? wanted.slice(0, 2) : wanted };
	}

	function nameOf(id: string): string {
		return texts.find((text) => text.id === id)?.name ?? id;
	}

	function required(within: HTMLElement, selector: string): HTMLElement {
		const element = within.querySelector<HTMLElement>(selector);
		if (!element) throw new Error(`The page holds no ${selector}.`);
		return element;
	}
}

function textsIn(form: HTMLFormElement) {
	return [...form.querySelectorAll<HTMLInputElement>('input[name=proposal]')].map((box) => ({
		box,
		id: box.value,
		name: box.closest('label')?.querySelector('[data-name]')?.textContent ?? box.value,
	}));
}
