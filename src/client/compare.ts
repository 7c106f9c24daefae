import { dayIn, withDay } from './known/day.ts';

/** Shows the chosen proposals alone, on the page that compares them. The choice is in the address: `?proposal=a&proposal=b`. */
const form = document.querySelector<HTMLFormElement>('form[data-compare]');
if (form) {
	show(form);
	addEventListener('popstate', () => show(form));
}

function show(form: HTMLFormElement): void {
	const chosen = new Set(new URLSearchParams(location.search).getAll('proposal').flatMap((value) => value.split(',')));
	const known = [...form.querySelectorAll<HTMLInputElement>('input[name=proposal]')];
	const valid = known.filter((box) => chosen.has(box.value));
	for (const box of known) box.checked = valid.includes(box);
	for (const cell of document.querySelectorAll<HTMLElement>('[data-proposal]')) {
		cell.hidden = valid.length > 0 && !valid.some((box) => box.value === cell.dataset['proposal']);
	}
	hideEmptyRows();
	showChips(form, valid);
}

function hideEmptyRows(): void {
	for (const row of document.querySelectorAll<HTMLTableRowElement>('table.compare tbody tr')) {
		row.hidden = [...row.querySelectorAll('td')].every((cell) => cell.hidden || cell.matches('[data-later]') || !cell.querySelector('p:not([data-later])'));
	}
}

function showChips(form: HTMLFormElement, valid: HTMLInputElement[]): void {
	const place = form.querySelector('[data-chosen]');
	if (!place) return;
	const asked = dayIn(location.search);
	place.replaceChildren(
		...valid.map((box) => {
			const link = document.createElement('a');
			const others = valid.filter((other) => other !== box).map((other) => `proposal=${other.value}`);
			link.href = withDay(`${location.pathname}${others.length > 0 ? `?${others.join('&')}` : ''}`, asked.type === 'day' ? asked.day : undefined);
			const name = box.parentElement?.textContent.trim().replaceAll(/\s+/g, ' ') ?? box.value;
			link.textContent = `${name} ×`;
			link.ariaLabel = `Remove ${name}`;
			return link;
		}),
	);
}
