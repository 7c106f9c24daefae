import { make } from './element.ts';

/**
 * The same query with the name that this record uses. Example: `حماس` gives `Hamas`. Undefined where no other name is in it. The
 * page carries the names as data: other name, name, other name, name, …
 */
export function inRecordNames(query: string, names: ReadonlyMap<string, string>): string | undefined {
	const words = fold(query);
	const other = [...names.keys()].filter((name) => ` ${words} `.includes(` ${name} `)).toSorted((a, b) => b.length - a.length)[0];
	if (other === undefined) return undefined;
	const name = names.get(other) ?? '';
	return words.includes(fold(name)) ? undefined : ` ${words} `.replace(` ${other} `, ` ${name} `).trim();
}

/** The names that the page carries, from their folded form to the one in use. */
export function namesOf(page: Document): ReadonlyMap<string, string> {
	const pairs = JSON.parse(page.getElementById('other-names')?.textContent ?? '[]') as [string, string][];
	return new Map(pairs.map(([other, name]) => [fold(other), name]));
}

/** The line that says which name was searched for instead, or that offers to. */
export function otherNameLine(query: string, name: string, href: string, instead: boolean): (string | Node)[] {
	const link = make('a', { href }, name);
	return instead ? [`No page has “${query}”. These have `, link, ', as this record writes it.'] : ['Search also for ', link, ', as this record writes it.'];
}

function fold(text: string): string {
	return text
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
