/**
 * Gives the field for a day the browser's calendar when a reader reaches for it with a pointer: browsers take long to set one up, and most
 * readers never ask for a day. Until then, and by the keyboard, it takes a day as it is written. Example: `2024-03-01`.
 */
export function offerCalendar(field: HTMLInputElement): void {
	field.addEventListener('pointerenter', () => {
		// The browser would empty a field that holds anything else, and take it from whoever writes in it.
		if (field.type === 'date' || document.activeElement === field || !field.validity.valid) return;
		field.type = 'date';
		field.min = field.dataset['first'] ?? '';
		field.max = field.dataset['last'] ?? '';
	});
}
