import { slashIsOn } from './slash-key.ts';
import { showSource } from './source-card.ts';

/** What every page does for readers with scripts: citations open in place, and the search opens from anywhere. Nothing is needed. */
document.addEventListener('click', (event) => {
	if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return;
	const reference = event.target.closest<HTMLAnchorElement>('sup.ref a[role=doc-noteref][href^="#"]');
	if (reference && showSource(reference)) event.preventDefault();
	const opener = event.target.closest<HTMLAnchorElement>('a[data-quick-search]');
	if (opener && location.pathname !== opener.pathname) {
		event.preventDefault();
		openSearch(opener);
	}
});

document.addEventListener('keydown', (event) => {
	const withCommand = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
	const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isField(event.target) && slashIsOn();
	const opener = document.querySelector<HTMLAnchorElement>('a[data-quick-search]');
	if (!opener || location.pathname === opener.pathname || !(withCommand || slash)) return;
	event.preventDefault();
	openSearch(opener);
});

function openSearch(opener: HTMLAnchorElement): void {
	import('./quick-search.ts').then(({ openQuickSearch }) => openQuickSearch()).catch(() => location.assign(opener.href));
}

function isField(target: EventTarget | null): boolean {
	return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
