import { nextTask } from '../arrival.ts';
import { bringOut } from '../kept.ts';

/** The table of all texts, of which some columns are shown. A cell with `data-off` is not. */
export class Columns {
	readonly #frame: HTMLElement;
	readonly #rows: readonly HTMLTableRowElement[];
	/** The texts in the order of time. */
	readonly #ids: readonly string[];
	/** The texts in the order of the columns. */
	#order: readonly string[];
	#shown: readonly string[];
	#latest: readonly string[] = [];

	constructor(frame: HTMLElement) {
		this.#frame = frame;
		this.#rows = [...frame.querySelectorAll('tr')];
		const heads = [...frame.querySelectorAll<HTMLElement>('thead [data-proposal]')];
		this.#ids = heads.map(idOf);
		this.#order = this.#ids;
		this.#shown = heads.filter(({ dataset }) => dataset['off'] === undefined).map(idOf);
	}

	/**
	 * Shows these texts in this order, and of the topics those that one of them has a term on, besides the one that the address leads to.
	 * Many columns come a few at a time, so that the page never stands still, and are seen when all are there.
	 */
	async show(ids: readonly string[], target: string): Promise<void> {
		this.#latest = ids;
		this.#arrange(ids);
		for (const row of this.#rows) row.hidden = row.id !== '' && row.id !== target && ids.every((id) => this.#isSilent(row, id));
		this.#turn(
			this.#shown.filter((id) => !ids.includes(id)),
			false,
		);
		this.#frame.dataset['columns'] = String(ids.length);
		const missing = ids.filter((id) => !this.#shown.includes(id));
		this.#shown = ids.filter((id) => this.#shown.includes(id));
		this.#frame.toggleAttribute('data-filling', missing.length > batch);
		for (let next = 0; next < missing.length; next += batch) {
			if (next > 0) await nextTask();
			if (this.#latest !== ids) return;
			const some = missing.slice(next, next + batch);
			this.#turn(some, true);
			this.#shown = [...this.#shown, ...some];
			this.#frame.toggleAttribute('data-filling', next + batch < missing.length);
		}
	}

	/** Whether a text came after the day that the page is shown as known on. */
	isLater(id: string): boolean {
		return this.#rows[0] !== undefined && this.#cell(this.#rows[0], id)?.matches('[data-later]') === true;
	}

	#turn(ids: readonly string[], on: boolean): void {
		for (const row of this.#rows)
			for (const id of ids) {
				const cell = this.#cell(row, id);
				if (on) bringOut(cell);
				cell?.toggleAttribute('data-off', !on);
			}
	}

	#isSilent(row: HTMLTableRowElement, id: string): boolean {
		const cell = this.#cell(row, id);
		// What a cell keeps as text came by the day that is shown; else it would have been brought out.
		return cell?.matches('.nothing') !== false || !cell.querySelector('noscript, p:not([data-later])');
	}

	/** The cell of a text; the first of a row is its head. */
	#cell(row: HTMLTableRowElement, id: string): HTMLTableCellElement | undefined {
		return row.cells[this.#order.indexOf(id) + 1];
	}

	/** Brings the cells of these texts into this order; that of time is kept wherever it will do. */
	#arrange(ids: readonly string[]): void {
		if (isWithin(ids, this.#order)) return;
		const order = isWithin(ids, this.#ids) ? this.#ids : [...ids, ...this.#ids.filter((id) => !ids.includes(id))];
		for (const row of this.#rows) row.append(...order.flatMap((id) => this.#cell(row, id) ?? []));
		this.#order = order;
	}
}

/** Whether a list names texts in the order of another. */
function isWithin(ids: readonly string[], order: readonly string[]): boolean {
	const places = ids.map((id) => order.indexOf(id));
	return places.every((place, index) => index === 0 || place > (places[index - 1] ?? -1));
}

function idOf(head: HTMLElement): string {
	return head.dataset['proposal'] ?? '';
}

/** Columns that are laid out together. */
const batch = 4;
