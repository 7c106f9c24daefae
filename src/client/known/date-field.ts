/**
 * Gives the field for a day the browser's calendar once the page has nothing else to do, since browsers take long to set one up. Until then,
 * and while it is written in, it takes a day as it is written. Example: `2024-03-01`.
 */
export function offerCalendar(field: HTMLInputElement): void {
	whenIdle(() => {
		// The first of a page takes the longest, and this one nobody waits for.
		const first = document.createElement('input');
		first.type = 'date';
		whenIdle(() => {
			if (document.activeElement === field) field.addEventListener('blur', () => turn(field), { once: true });
			else turn(field);
		});
	});
}

function turn(field: HTMLInputElement): void {
	// The browser would empty a field that holds anything else.
	if (!field.validity.valid) return;
	field.type = 'date';
	field.min = field.dataset['first'] ?? '';
	field.max = field.dataset['last'] ?? '';
}

function whenIdle(act: () => void): void {
	// Not every browser tells when it is idle.
	if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 2000 });
	else setTimeout(act, 500);
}
