import { Announcer } from './announcer.ts';
import { countInWords } from './count-in-words.ts';
import { make } from './element.ts';
import { failureInWords } from './failure.ts';
import { find } from './find.ts';
import { loadPagefind, type FoundPage, type Hit } from './pagefind.ts';
import { Pause } from './pause.ts';
import { factsOf, titleOf } from './result-item.ts';
import { addressOfSearch, isEmpty, type SearchState } from './state.ts';
import { inTime } from './time-limit.ts';

/** The dialog. It holds a form that leads to the search page, and a list of links; Escape closes it and gives the focus back. */
export class QuickDialog {
	readonly #field = make('input', {
		class: 'field',
		type: 'text',
		name: 'q',
		role: 'searchbox',
		'aria-label': 'Words to search for',
		autocomplete: 'off',
		autocapitalize: 'none',
		spellcheck: 'false',
		enterkeyhint: 'search',
	});
	readonly #list = make('ul', { class: 'quick-results', 'aria-label': 'First results' });
	readonly #count = make('p', { class: 'small', 'aria-hidden': 'true' });
	readonly #all = make('a', { href: '/search/' }, 'All results');
	readonly #dialog: HTMLDialogElement;
	readonly #announcer: Announcer;
	readonly #typing = new Pause();
	#turn = 0;

	constructor() {
		const region = make('p', { class: 'hidden-text', role: 'status', 'aria-live': 'polite', 'aria-atomic': 'true' });
		this.#announcer = new Announcer(region);
		const close = make('button', { type: 'button', class: 'quick-close' }, 'Close');
		const form = make('form', { action: '/search/', role: 'search', class: 'search-line' }, this.#field, close);
		this.#dialog = make(
			'dialog',
			{ class: 'quick-search', 'aria-label': 'Quick search' },
			form,
			this.#count,
			this.#list,
			make('p', { class: 'small quick-foot' }, this.#all, make('span', {}, 'Enter for all results · ↓ ↑ to move · Esc to close')),
			region,
		);
		document.body.append(this.#dialog);
		close.addEventListener('click', () => {
			this.#dialog.close();
		});
		this.#dialog.addEventListener('click', ({ target }) => {
			if (target === this.#dialog) this.#dialog.close();
		});
		this.#dialog.addEventListener('keydown', (event) => {
			this.#move(event);
		});
		this.#field.addEventListener('input', () => {
			this.#typing.start(150, () => void this.#search());
		});
	}

	/** Shows the dialog, what was typed last selected. */
	open(): void {
		if (this.#dialog.open) return;
		this.#dialog.showModal();
		this.#field.select();
		void this.#search();
	}

	/** Shows the first results for what is in the field. Without words it only loads the index. */
	async #search(): Promise<void> {
		const turn = ++this.#turn;
		const state: SearchState = { q: this.#field.value.trim(), filters: {}, sort: 'relevance' };
		this.#all.href = addressOfSearch(state);
		try {
			const hits = await inTime(firstHits(state), 8000);
			const pages = await Promise.all(hits.slice(0, 8).map((hit) => hit.data()));
			if (turn !== this.#turn) return;
			this.#list.replaceChildren(...pages.map(quickItem));
			this.#tell(isEmpty(state) ? '' : countInWords(hits.length, state.sort), hits.length === 0);
		} catch (error) {
			if (turn !== this.#turn) return;
			this.#list.replaceChildren();
			this.#tell(failureInWords(error).replace('The indexes below lead', 'The indexes on the search page lead'), true);
		}
	}

	#tell(text: string, now: boolean): void {
		this.#count.textContent = text;
		if (now) this.#announcer.sayNow(text);
		else this.#announcer.say(text);
	}

	/** The arrow keys go from the field through the list and back. */
	#move(event: KeyboardEvent): void {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step === undefined) return;
		const stops = [this.#field, ...this.#list.querySelectorAll('a'), this.#all];
		const at = stops.findIndex((stop) => stop === document.activeElement);
		event.preventDefault();
		stops[Math.min(stops.length - 1, Math.max(0, at + step))]?.focus();
	}
}

/** Pages for a search; without words the index is loaded, for words to come. */
async function firstHits(state: SearchState): Promise<Hit[]> {
	const pagefind = await loadPagefind();
	return isEmpty(state) ? [] : (await find(pagefind, state)).hits;
}

function quickItem(page: FoundPage): HTMLLIElement {
	return make('li', {}, make('a', { href: page.url }, titleOf(page)), ' ', make('span', { class: 'small' }, factsOf(page)));
}
