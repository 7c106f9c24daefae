/** Whether the reader has left the key `/` on as the way to the search. A single key must be one that can be switched off (WCAG 2.1.4). */
export function slashIsOn(): boolean {
	try {
		return localStorage.getItem(place) !== 'off';
	} catch {
		return true;
	}
}

/** Switches the key `/` on or off, in this browser. */
export function switchSlash(on: boolean): void {
	try {
		if (on) localStorage.removeItem(place);
		else localStorage.setItem(place, 'off');
	} catch {
		// Where nothing can be kept, the key stays on.
	}
}

/** Whether a key press is `/` and not part of what the reader is writing. */
export function isSlash(event: KeyboardEvent): boolean {
	if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
	return !(event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]'));
}

const place = 'slash-opens-search';
