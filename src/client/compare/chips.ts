/** Names what is shown: a link to take it out again for each chosen text, or a sentence where none is chosen by name. */
export function showChips(place: HTMLElement, chips: readonly Chip[], sentence: string): void {
	const hadFocus = place.contains(document.activeElement);
	place.replaceChildren(
		...(chips.length === 0 ? [sentence] : ['Chosen:']),
		...chips.map(({ name, without }) => {
			const link = document.createElement('a');
			link.href = without;
			link.textContent = `${name} ×`;
			link.ariaLabel = `Remove ${name}`;
			return link;
		}),
	);
	if (hadFocus) place.querySelector('a')?.focus();
}

/** A chosen text. */
export interface Chip {
	name: string;
	/** The address of the choice without it. */
	without: string;
}
