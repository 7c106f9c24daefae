/** Brings out what an element keeps as text for readers without scripts (`<noscript>`), once. */
export function bringOut(keeper: Element | undefined): void {
	const kept = keeper?.firstElementChild;
	if (kept?.matches('noscript')) kept.outerHTML = kept.textContent;
}
