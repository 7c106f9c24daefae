/**
 * Reads a footnote label. `note-…` is an explanatory note; anything else is a source's id, after which `#` may begin a locator.
 * Examples: `note-count`, `reuters-2024-02-27-draft`, `reuters-2024-02-27-draft#p5`.
 */
export function readLabel(label: string): FootnoteLabel {
	if (label.startsWith('note-')) return { type: 'note', label };
	const hash = label.indexOf('#');
	return hash < 0 ? { type: 'source', label, source: label } : { type: 'source', label, source: label.slice(0, hash), locator: label.slice(hash + 1) };
}

/**
 * Where footnote references stand in plain text, for labels that have no definition and so reach us as text. One that is never closed
 * counts too: it must not pass for a sentence.
 */
export const referencePattern = /\[\^([^\][]*)\]?/g;

/** What a footnote label means. */
export type FootnoteLabel = { type: 'note'; label: string } | { type: 'source'; label: string; source: string; locator?: string };
