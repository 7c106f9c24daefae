/** Hides the references to sources that are hidden in the page's list, the ways back to statements that are, and sources without any left. */
export function hideReferences(): void {
	const later = new Set([...document.querySelectorAll('.sources li[data-later]')].map(({ id }) => `#${id}`));
	for (const reference of document.querySelectorAll('main sup.ref')) {
		reference.toggleAttribute('data-later', later.has(reference.querySelector('a')?.getAttribute('href') ?? ''));
	}
	for (const source of document.querySelectorAll('.sources li[data-known]')) {
		const backs = [...source.querySelectorAll<HTMLAnchorElement>('.back a')];
		for (const back of backs) back.toggleAttribute('data-later', isHidden(document.getElementById(decodeURIComponent(back.hash.slice(1)))));
		if (backs.every((back) => back.matches('[data-later]'))) source.toggleAttribute('data-later', true);
	}
}

function isHidden(statement: HTMLElement | null): boolean {
	return statement?.closest('[data-later], [data-on] [data-today]') !== null;
}
