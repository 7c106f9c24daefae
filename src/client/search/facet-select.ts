import { digits } from '../../record/digits.ts';
import { make } from './element.ts';
import { capitalised } from './result-item.ts';
import type { Facet } from './state.ts';

/** Fills the choice of a facet: each value with how many pages it would leave; what would leave none is left out unless chosen. */
export function fillFacet(select: HTMLSelectElement, facet: Facet, counts: Readonly<Record<string, number>>, chosen: string | undefined): void {
	const values = Object.keys(counts).filter((value) => (counts[value] ?? 0) > 0 || value === chosen);
	if (chosen && !values.includes(chosen)) values.push(chosen);
	const options = values.toSorted(orders[facet]).map((value) => make('option', { value }, `${capitalised(value)} (${digits(counts[value] ?? 0)})`));
	select.replaceChildren(...[...select.options].slice(0, 1), ...options);
	select.value = chosen ?? '';
}

const byName = new Intl.Collator('en-GB').compare;
/** Years run from the newest on; what has no date comes last. */
const byYear = (a: string, b: string) => Number(/^\d/.test(b)) - Number(/^\d/.test(a)) || byName(b, a);
const orders: Readonly<Record<Facet, (a: string, b: string) => number>> = { kind: byName, actor: byName, topic: byName, year: byYear };
