/** On a narrow window, two fields that say which two texts are side by side: the chosen ones first, then all others. */
export function showPair(place: HTMLElement, { texts, chosen, shown, choose }: Pair): void {
	const focused = [...place.querySelectorAll('select')].findIndex((select) => select === document.activeElement);
	const fields = shown.map((id, index) => {
		const select = selectOf(texts, chosen, id);
		select.addEventListener('change', () => choose(id, select.value));
		const label = document.createElement('label');
		label.append(index === 0 ? 'First text' : 'Second text', select);
		return label;
	});
	place.replaceChildren(...fields);
	if (focused !== -1) fields[focused]?.querySelector('select')?.focus();
}

function selectOf(texts: Pair['texts'], chosen: readonly string[], value: string): HTMLSelectElement {
	const select = document.createElement('select');
	select.className = 'field';
	const first = chosen.flatMap((id) => texts.find((text) => text.id === id) ?? []);
	const others = texts.filter(({ id }) => !chosen.includes(id));
	select.append(group('Chosen', first), group('Others', others));
	select.value = value;
	return select;
}

function group(label: string, texts: Pair['texts']): HTMLOptGroupElement {
	const options = document.createElement('optgroup');
	options.label = label;
	options.append(...texts.map(({ id, name }) => new Option(name, id)));
	return options;
}

/** The texts to choose from. */
export interface Pair {
	texts: readonly { id: string; name: string }[];
	/** The ids of the chosen ones. */
	chosen: readonly string[];
	/** The ids of those side by side. */
	shown: readonly string[];
	/** Told which text is to go, and which one comes. */
	choose: (out: string, into: string) => void;
}
