import { place, slashIsOn } from '../slash-key.ts';

/** Lets the key `/` lead to a field, and a box on the page switch it off. */
export function listenForSlash(field: HTMLInputElement, box: HTMLInputElement): void {
	box.checked = slashIsOn();
	box.addEventListener('change', () => {
		switchSlash(box.checked);
	});
	document.addEventListener('keydown', (event) => {
		if (!isSlash(event) || !slashIsOn()) return;
		event.preventDefault();
		field.focus();
		field.select();
	});
}

/** Switches the key `/` on or off, in this browser. */
function switchSlash(on: boolean): void {
	try {
		if (on) localStorage.removeItem(place);
		else localStorage.setItem(place, 'off');
	} catch {
		// Where nothing can be kept, the key stays on.
	}
}

/** Whether a key press is `/` and not part of what the reader is writing. */
function isSlash(event: KeyboardEvent): boolean {
	if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return false;
	return !(event.target instanceof HTMLElement && event.target.matches('input, textarea, select'));
}
