/**
 * What scripts add to the page from which sentences are cited: the sentence that an address leads to shows its citation at once, and beside each
 * text with `data-copy` stands a button that copies it. Browsers without a clipboard get none: the text can be selected.
 */
openTarget();
addEventListener('hashchange', openTarget);
if ('clipboard' in navigator) {
	for (const text of document.querySelectorAll<HTMLElement>('[data-copy]')) text.after(copyButton(text));
}

function openTarget(): void {
	// Scripts run before the browser marks the target.
	const citation = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.querySelector('details');
	if (citation) citation.open = true;
}

function copyButton(text: HTMLElement): HTMLButtonElement {
	const button = document.createElement('button');
	const name = `Copy ${text.dataset['copy'] ?? ''}`;
	button.type = 'button';
	button.className = 'copy';
	button.textContent = name;
	button.addEventListener('click', () => {
		navigator.clipboard.writeText(text.textContent.trim()).then(
			() => (button.textContent = 'Copied'),
			() => (button.textContent = 'The browser did not allow it; select the text instead'),
		);
	});
	button.addEventListener('blur', () => (button.textContent = name));
	return button;
}
