import { make } from './element.ts';
import { excerptNodes, readExcerpt, withoutTitle } from './excerpt.ts';
import type { FoundPage } from './pagefind.ts';
import { bestPassage, type Passage } from './passage.ts';

/** A page in the list of results: its linked title, kind and date, the passage with the hits, and the sections that hold some. */
export function resultItem(page: FoundPage): HTMLLIElement {
	const title = titleOf(page);
	const passage = bestPassage(page);
	const excerpt = make('p', { class: 'excerpt' }, ...excerptNodes(passage?.runs ?? withoutTitle(readExcerpt(page.excerpt), title)));
	if (passage)
		excerpt.append(
			' ',
			make('a', { href: passage.address, class: 'to-passage' }, 'Go to this passage', make('span', { class: 'hidden-text' }, ` of ${title}`)),
		);
	const item = make('li', {}, make('h3', {}, make('a', { href: page.url }, title)), make('p', { class: 'small' }, factsOf(page)), excerpt);
	const sections = sectionsOf(page, passage);
	if (sections.length > 0) item.append(make('ul', { class: 'sections', 'aria-label': `Sections of ${title}` }, ...sections));
	return item;
}

/** A page's title; its address where it has none. */
export function titleOf({ meta, url }: FoundPage): string {
	return meta.title ?? url;
}

/** A page's kind and date in a line. Example: `Event · 31 May 2024`. */
export function factsOf({ filters, meta }: FoundPage): string {
	return [...(filters['kind'] ?? []).map(capitalised), meta.date ?? ''].filter((fact) => fact !== '').join(' · ');
}

/** A value of a facet as it is shown. Example: `event` gives `Event`. */
export function capitalised(value: string): string {
	return value.slice(0, 1).toUpperCase() + value.slice(1);
}

/** The three sections with most hits, in the order of the page. The one that holds the passage above has said it already. */
function sectionsOf(page: FoundPage, passage: Passage | undefined): HTMLLIElement[] {
	const sections = page.sub_results.flatMap((section) => (section.anchor ? [{ ...section, location: section.anchor.location }] : []));
	const best = sections.toSorted((a, b) => scoreOf(b) - scoreOf(a)).slice(0, 3);
	const home = passage && sections.findLast(({ location }) => location <= passage.location);
	return sections
		.filter((section) => best.includes(section))
		.map((section) => {
			const item = make('li', {}, make('a', { href: section.url }, section.title));
			if (passage && section !== home) item.append(' ', make('span', {}, ...excerptNodes(readExcerpt(section.excerpt))));
			return item;
		});
}

function scoreOf({ weighted_locations: hits }: FoundPage['sub_results'][number]): number {
	return hits.reduce((sum, hit) => sum + hit.balanced_score, 0);
}
