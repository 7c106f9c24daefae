import { part } from './element.ts';
import { fillFacet } from './facet-select.ts';
import type { Counts } from './pagefind.ts';
import { facets, readState, type SearchState } from './state.ts';

/** The form of the search page: the words, the facets, the order. */
export class SearchForm {
	readonly element = part('search', HTMLFormElement);
	/** The field for the words. */
	readonly field = part('q', HTMLInputElement);
	/** The button that lifts all filters. */
	readonly clear = part('clear', HTMLButtonElement);
	readonly #sort = part('sort', HTMLSelectElement);
	#counts: Counts = {};

	/** What the form asks for. */
	get state(): SearchState {
		return readState(new URLSearchParams([...new FormData(this.element)].map(([name, value]) => [name, typeof value === 'string' ? value : ''])));
	}

	/** Writes a search into the form. */
	set state({ q, filters, sort }: SearchState) {
		if (this.field.value.trim() !== q) this.field.value = q;
		this.#sort.value = sort;
		this.#fill(filters);
	}

	/** Writes beside each value how many pages it would leave. */
	count(counts: Counts): void {
		this.#counts = counts;
		this.#fill(this.state.filters);
	}

	/** Whether the facets can be used. */
	set usable(usable: boolean) {
		part('facets', HTMLElement).hidden = !usable;
	}

	#fill(filters: SearchState['filters']): void {
		for (const facet of facets) fillFacet(part(facet, HTMLSelectElement), facet, this.#counts[facet] ?? {}, filters[facet]);
		this.clear.hidden = Object.keys(filters).length === 0;
	}
}
