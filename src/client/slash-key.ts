/** Whether the reader has left the key `/` on. A single key must be one that can be switched off (WCAG 2.1.4). */
export function slashIsOn(): boolean {
	try {
		return localStorage.getItem(place) !== 'off';
	} catch {
		return true;
	}
}

/** Where the choice is kept in the browser. */
export const place = 'slash-opens-search';
