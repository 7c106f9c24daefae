/**
 * Filters lists and tables by the query string: `<form data-filters="events">` holds selects whose names are `data-…` attributes of the
 * items in `[data-filtered="events"]`; a value fits an item that holds it among its words. Groups without an item left are hidden.
 */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filters]')) {
	const lists = document.querySelectorAll(`[data-filtered="${form.dataset['filters'] ?? ''}"]`);
	const items = [...lists].flatMap((list) => [...list.querySelectorAll<HTMLElement>('[data-item]')]);
	restore(form);
	apply(form, items);
	form.addEventListener('change', () => {
		remember(form);
		apply(form, items);
	});
	form.addEventListener('submit', (event) => event.preventDefault());
	addEventListener('popstate', () => {
		restore(form);
		apply(form, items);
	});
}

function selectsOf(form: HTMLFormElement): HTMLSelectElement[] {
	return [...form.querySelectorAll('select')];
}

function restore(form: HTMLFormElement): void {
	const query = new URLSearchParams(location.search);
	for (const select of selectsOf(form)) {
		const value = query.get(select.name) ?? '';
		select.value = [...select.options].some((option) => option.value === value) ? value : '';
	}
}

function remember(form: HTMLFormElement): void {
	const query = new URLSearchParams(location.search);
	for (const { name, value } of selectsOf(form)) {
		if (value) query.set(name, value);
		else query.delete(name);
	}
	history.pushState(null, '', query.size > 0 ? `?${query.toString()}` : location.pathname);
}

function apply(form: HTMLFormElement, items: HTMLElement[]): void {
	const wanted = selectsOf(form).filter(({ value }) => value !== '');
	let shown = 0;
	for (const item of items) {
		item.hidden = !wanted.every(({ name, value }) => (item.dataset[name] ?? '').split(' ').includes(value));
		if (!item.hidden) shown += 1;
	}
	for (const group of document.querySelectorAll<HTMLElement>('[data-group]')) group.hidden = !group.querySelector('[data-item]:not([hidden])');
	const count = form.querySelector('output');
	if (count)
		count.value =
			wanted.length === 0 ? `${items.length.toLocaleString('en-GB')} in all` : `${shown.toLocaleString('en-GB')} of ${items.length.toLocaleString('en-GB')}`;
}
