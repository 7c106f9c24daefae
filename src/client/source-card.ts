/**
 * Opens the list item of a citation in place, as a popover beside the reference. Escape or a click elsewhere closes it and gives the
 * focus back. False where the browser has no popovers or the page no such item; then the link leads to the list.
 */
export function showSource(reference: HTMLAnchorElement): boolean {
	const item = document.getElementById(decodeURIComponent(reference.hash.slice(1)));
	if (!item || !('popover' in HTMLElement.prototype)) return false;
	const card = cardFor(item, reference);
	reference.after(card);
	card.showPopover();
	place(card, reference);
	card.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
	return true;
}

function cardFor(item: HTMLElement, reference: HTMLAnchorElement): HTMLElement {
	document.querySelector('.source-card')?.remove();
	const card = document.createElement('span');
	card.className = 'source-card';
	card.popover = 'auto';
	card.role = 'dialog';
	card.ariaLabel = reference.ariaLabel ?? item.querySelector('[id$="-name"]')?.textContent ?? 'Source';
	for (const child of item.cloneNode(true).childNodes) card.append(child.cloneNode(true));
	card.querySelector('.back')?.remove();
	for (const part of card.querySelectorAll('[id]')) part.removeAttribute('id');
	const cite = document.querySelector<HTMLAnchorElement>('a[data-cite]');
	const statement = reference.closest('.passage, .statement')?.id;
	if (cite && statement) {
		const link = document.createElement('a');
		link.href = `${cite.pathname}#${statement}`;
		link.textContent = 'Cite or report this sentence';
		card.append(document.createElement('br'), link);
	}
	card.addEventListener('toggle', (event) => {
		if (event.newState !== 'closed') return;
		if (!hasMovedOn(card)) reference.focus({ preventScroll: true });
		card.remove();
	});
	return card;
}

/** True where the reader has gone to another control, so that the focus must stay there. */
function hasMovedOn(card: HTMLElement): boolean {
	const { activeElement } = document;
	return activeElement?.matches('a, button, input, select, textarea, summary') === true && !card.contains(activeElement);
}

/** Beside the reference, inside the window. On narrow windows the style sheet puts it at the lower edge. */
function place(card: HTMLElement, reference: HTMLAnchorElement): void {
	if (matchMedia('(max-width: 40rem)').matches) return;
	const { left, bottom, top } = reference.getBoundingClientRect();
	const { width, height } = card.getBoundingClientRect();
	card.style.left = `${Math.max(16, Math.min(left, innerWidth - width - 16))}px`;
	card.style.top = `${bottom + height + 8 > innerHeight ? Math.max(8, top - height - 8) : bottom + 8}px`;
}
