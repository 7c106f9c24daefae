import { digits } from '../../record/digits.ts';
import { part } from './element.ts';
import type { Hit } from './pagefind.ts';
import { resultItem } from './result-item.ts';

/** How many results are shown at a time. */
export const pageSize = 20;

/** The results on the page: the count, the list and the button for more. */
export class ResultsView {
	readonly #section = part('found', HTMLElement);
	readonly #count = part('count', HTMLElement);
	readonly #list = part('results', HTMLOListElement);
	readonly #more = part('more', HTMLButtonElement);
	readonly #message = part('message', HTMLElement);
	#hits: readonly Hit[] = [];
	#turn = 0;

	constructor() {
		this.#more.addEventListener('click', () => void this.#showMore());
	}

	/** How many results are shown. */
	get shown(): number {
		return Math.max(pageSize, this.#list.children.length);
	}

	/** Shows what was found. Gives false where something else is to be shown by the time the texts are here. */
	async show(hits: readonly Hit[], count: string, shown = pageSize): Promise<boolean> {
		const turn = ++this.#turn;
		const items = await itemsOf(hits.slice(0, shown));
		if (turn !== this.#turn) return false;
		this.#hits = hits;
		this.#list.replaceChildren(...items);
		this.#state(count);
		return true;
	}

	/** Shows nothing, for nothing was asked. */
	clear(): void {
		this.#turn++;
		this.#hits = [];
		this.#list.replaceChildren();
		this.#state('');
		this.#section.hidden = true;
	}

	/** Says that the search is at work, or why there is nothing to show. */
	say(text: string): void {
		this.#state(text);
	}

	/** Says something about the results, above them. */
	remark(...content: readonly (string | Node)[]): void {
		this.#message.replaceChildren(...content);
		this.#message.hidden = content.length === 0;
	}

	/** The first of the new results takes the focus from the button, which may be gone. */
	async #showMore(): Promise<void> {
		const [turn, from] = [this.#turn, this.#list.children.length];
		const items = await itemsOf(this.#hits.slice(from, from + pageSize));
		if (turn !== this.#turn || from !== this.#list.children.length) return;
		this.#list.append(...items);
		this.#state(this.#count.textContent);
		items[0]?.querySelector('a')?.focus();
	}

	#state(count: string): void {
		this.#section.hidden = false;
		this.#count.textContent = count;
		const left = this.#hits.length - this.#list.children.length;
		this.#more.hidden = left <= 0;
		this.#more.textContent = `Show ${Math.min(pageSize, left)} more of ${digits(left)}`;
	}
}

async function itemsOf(hits: readonly Hit[]): Promise<HTMLLIElement[]> {
	return Promise.all(hits.map(async (hit) => resultItem(await hit.data())));
}
