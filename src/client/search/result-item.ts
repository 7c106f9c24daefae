import { make } from './element.ts';
import { excerptNodes, readExcerpt, withoutTitle } from './excerpt.ts';
import type { FoundPage } from './pagefind.ts';
import { passageAddress } from './passage.ts';

/** A page in the list of results: its linked title, kind and date, the passage with the hits, and the sections that hold some. */
export function resultItem(page: FoundPage): HTMLLIElement {
	const title = titleOf(page);
	const passage = passageAddress(page);
	const excerpt = make('p', { class: 'excerpt' }, ...excerptNodes(withoutTitle(readExcerpt(page.excerpt), title)));
	if (passage) excerpt.append(' ', make('a', { href: passage, class: 'to-passage' }, 'Go to this passage', make('span', { class: 'hidden-text' }, ` of ${title}`)));
	const sections = sectionsOf(page);
	const item = make('li', {}, make('h3', {}, make('a', { href: page.url }, title)), make('p', { class: 'small' }, factsOf(page)), excerpt);
	if (sections.length > 0) item.append(make('ul', { class: 'sections', 'aria-label': `Sections of ${title}` }, ...sections));
	return item;
}

/** A page's title; its address where it has none. */
export function titleOf({ meta, url }: FoundPage): string {
	return meta.title ?? url;
}

/** A page's kind and date in a line. Example: `Event · 31 May 2024`. */
export function factsOf({ filters, meta }: FoundPage): string {
	return [...(filters['kind'] ?? []).map(capitalised), meta.when ?? meta.date ?? ''].filter((fact) => fact !== '').join(' · ');
}

/** A value of a facet as it is shown. Example: `event` gives `Event`. */
export function capitalised(value: string): string {
	return value.slice(0, 1).toUpperCase() + value.slice(1);
}

function sectionsOf(page: FoundPage): HTMLLIElement[] {
	const sections = page.sub_results.filter(({ anchor }) => anchor);
	const best = sections.toSorted((a, b) => scoreOf(b) - scoreOf(a)).slice(0, 3);
	return sections
		.filter((section) => best.includes(section))
		.map((section) => {
			const item = make('li', {}, make('a', { href: section.url }, section.title));
			// The section that holds the passage above says no more than that.
			if (!shares(page.excerpt, section.excerpt)) item.append(' ', make('span', {}, ...excerptNodes(readExcerpt(section.excerpt))));
			return item;
		});
}

function scoreOf({ weighted_locations: hits }: FoundPage['sub_results'][number]): number {
	return hits.reduce((sum, hit) => sum + hit.balanced_score, 0);
}

/** Whether two excerpts show the same hit: the words around the first hit of one stand in the other too. */
function shares(excerpt: string, other: string): boolean {
	const at = other.indexOf('<mark>');
	return excerpt.includes(other.slice(Math.max(1, at - 25), at + 40).replaceAll('…', '').trim());
}
