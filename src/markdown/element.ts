import type { PhrasingContent } from 'mdast';

/**
 * An HTML element as a Markdown node: Sätteri, like remark, takes name and properties from a node's data. Properties are named as in
 * hast (`className`, `ariaLabel`).
 */
export function element(name: string, properties: Record<string, string | string[]>, children: readonly unknown[]): PhrasingContent {
	return { type: 'emphasis', data: { hName: name, hProperties: properties }, children } as unknown as PhrasingContent;
}

/** A footnote reference: a superscript link. The search index leaves `sup.ref` out of its excerpts. */
export function superscript(properties: Record<string, string>, mark: string): PhrasingContent {
	return element('sup', { className: ['ref'] }, [element('a', { ...properties, role: 'doc-noteref' }, [{ type: 'text', value: mark }])]);
}
