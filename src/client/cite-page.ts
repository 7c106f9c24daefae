/**
 * What scripts add to the page from which sentences are cited: the sentence that an address leads to shows its citation at once, and the
 * buttons that copy the text before them work. Where a browser has no clipboard they stay hidden: the text can be selected.
 */
openTarget();
addEventListener('hashchange', openTarget);
if ('clipboard' in navigator) {
	for (const button of document.querySelectorAll<HTMLButtonElement>('button.copy')) copyTextBefore(button);
}

function openTarget(): void {
	// Scripts run before the browser marks the target.
	const citation = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.querySelector('details');
	if (citation) citation.open = true;
}

function copyTextBefore(button: HTMLButtonElement): void {
	const name = button.textContent;
	button.addEventListener('click', () => {
		navigator.clipboard.writeText(button.previousElementSibling?.textContent.trim() ?? '').then(
			() => (button.textContent = 'Copied'),
			() => (button.textContent = 'The browser did not allow it; select the text instead'),
		);
	});
	button.addEventListener('blur', () => (button.textContent = name));
	button.disabled = false;
}
