/** Makes an element. Example: `make('a', { href: '/' }, 'Home')`. Text stays text. */
export function make<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	attributes: Readonly<Record<string, string>> = {},
	...children: readonly (string | Node)[]
): HTMLElementTagNameMap[Name] {
	const element = document.createElement(name);
	for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
	element.append(...children);
	return element;
}

/** The element of the page with an id. Throws where the page lacks it or it is of another kind. */
export function part<Type extends HTMLElement>(id: string, type: new () => Type): Type {
	const element = document.getElementById(id);
	if (element instanceof type) return element;
	throw new Error(`The page has no #${id}.`);
}
