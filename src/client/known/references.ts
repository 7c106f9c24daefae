/** Hides the references to sources that are hidden in the page's list, and the ways back to statements that are. */
export function hideReferences(): void {
	const later = new Set([...document.querySelectorAll('.sources li[data-later]')].map(({ id }) => `#${id}`));
	for (const reference of document.querySelectorAll('main sup.ref')) {
		reference.toggleAttribute('data-later', later.has(reference.querySelector('a')?.getAttribute('href') ?? ''));
	}
	for (const back of document.querySelectorAll<HTMLAnchorElement>('.sources li[data-known] .back a')) {
		const target = document.getElementById(back.hash.slice(1));
		back.toggleAttribute('data-later', document.documentElement.matches('[data-on]') && target?.closest('[data-later], [data-today]') !== null);
	}
}
