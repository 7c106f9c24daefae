import { createHash } from 'node:crypto';

import type { FootnoteReference, PhrasingContent, Text } from 'mdast';

import { readLabel, referencePattern, type FootnoteLabel } from './label.ts';
import { sentenceEnds } from './sentences.ts';

/**
 * Cuts the inline content of a block into sentences. A citation belongs to the sentence before it. Sentences are cut between the
 * block's own children only: one that ends inside a link or an emphasis ends behind it.
 */
export function splitPassages(children: readonly PhrasingContent[], source: string): Passage[] {
	const pieces = piecesOf(children, source);
	const passages: Passage[] = [];
	let taken: Piece[] = [];
	let [index, offset] = [0, 0];
	for (const end of [...sentenceEnds(pieces.map((piece) => piece.text).join('')), Number.POSITIVE_INFINITY]) {
		for (let piece = pieces[index]; piece; piece = pieces[index]) {
			if (offset + piece.text.length > end && piece.type === 'text' && offset < end) {
				taken.push({ type: 'text', text: piece.text.slice(0, end - offset) });
				pieces[index] = { type: 'text', text: piece.text.slice(end - offset) };
				offset = end;
			}
			if (offset >= end && (piece.text !== '' || offset > end)) break;
			taken.push(piece);
			offset += piece.text.length;
			index += 1;
		}
		if (taken.length > 0) passages.push(passageOf(taken));
		taken = [];
	}
	return passages;
}

/** The plain text of inline content, without citations. Example: `He *said* so.[^x]` gives `He said so.` */
export function plainText(children: readonly PhrasingContent[]): string {
	return piecesOf(children, '')
		.map((piece) => piece.text)
		.join('');
}

/** A short, stable name for a sentence, from its words alone. Example: `s-1f0c9a2b`. */
export function passageName(text: string): string {
	return `s-${createHash('sha256').update(text.replaceAll(/\s+/g, ' ').trim()).digest('hex').slice(0, 8)}`;
}

function passageOf(pieces: Piece[]): Passage {
	const text = pieces
		.map((piece) => piece.text)
		.join('')
		.replaceAll(/\s+/g, ' ')
		.trim();
	return { name: passageName(text), text, pieces, references: referencesIn(pieces) };
}

/** Inline content as runs of text, citations, and nodes with content of their own. `source` is the body that the positions count in. */
export function piecesOf(children: readonly PhrasingContent[], source: string): Piece[] {
	return children.flatMap((node): Piece[] => {
		if (node.type === 'text') return textPieces(node, source);
		if (node.type === 'footnoteReference') return [referencePiece(node.label ?? node.identifier, offsetOf(node), node)];
		if (node.type === 'break') return [{ type: 'node', text: ' ', node, inner: [] }];
		if ('children' in node) {
			const inner = piecesOf(node.children, source);
			return [{ type: 'node', text: inner.map((piece) => piece.text).join(''), node, inner: referencesIn(inner) }];
		}
		return [{ type: 'node', text: node.type === 'inlineCode' ? node.value : '', node, inner: [] }];
	});
}

function referencesIn(pieces: readonly Piece[]): Reference[] {
	return pieces.flatMap((piece) => (piece.type === 'node' ? piece.inner : piece.type === 'reference' ? [piece] : []));
}

function textPieces(node: Text, source: string): Piece[] {
	const start = offsetOf(node);
	const raw = source.slice(start, node.position?.end.offset);
	const pieces: Piece[] = [];
	let last = 0;
	let rawFrom = 0;
	for (const match of node.value.matchAll(referencePattern)) {
		if (match.index > last) pieces.push({ type: 'text', text: node.value.slice(last, match.index) });
		const found = Math.max(raw.indexOf(match[0], rawFrom), 0);
		rawFrom = found + match[0].length;
		pieces.push(referencePiece(match[1] ?? '', start + found));
		last = match.index + match[0].length;
	}
	if (last < node.value.length) pieces.push({ type: 'text', text: node.value.slice(last) });
	return pieces;
}

function referencePiece(label: string, offset: number, node?: FootnoteReference): Reference {
	return { type: 'reference', text: '', label: readLabel(label), offset, defined: node !== undefined };
}

function offsetOf(node: PhrasingContent): number {
	return node.position?.start.offset ?? 0;
}

/** A sentence of a block with the citations that support it. */
export interface Passage {
	/** Its name within the page. Example: `s-1f0c9a2b`. */
	name: string;
	/** Its plain text. */
	text: string;
	/** Its content, in order. */
	pieces: Piece[];
	/** The footnote references in it, those inside links and emphasis too. */
	references: Reference[];
}

/** A footnote reference. */
export interface Reference {
	type: 'reference';
	text: '';
	/** What the label means. */
	label: FootnoteLabel;
	/** Where it stands: characters from the body's start. */
	offset: number;
	/** True where the body holds a definition for the label. */
	defined: boolean;
}

/** A run of inline content. */
export type Piece = { type: 'text'; text: string } | Reference | { type: 'node'; text: string; node: PhrasingContent; inner: Reference[] };
