import type { FootnoteDefinition, Nodes, PhrasingContent } from 'mdast';

import { element, superscript } from './element.ts';
import { siteAddress } from './link.ts';
import { piecesOf, type Passage, type Piece, type Reference } from './passages.ts';
import type { ProseOptions } from './plugin.ts';
import { noteOrder, type Prose } from './prose.ts';

/**
 * Writes the parts of a body as nodes of its page: sentences as targets, references as links, notes as a list. It counts the uses of
 * sources and notes as it writes, so parts are to be written once, in the order of reading. `source` is the body itself.
 */
export function proseWriter(prose: Prose, options: ProseOptions, source: string) {
	const uses = new Map<string, number>();
	const order = noteOrder(prose);
	const noteMark = (label: string) => String.fromCodePoint(97 + (order.indexOf(label) % 26)).repeat(1 + Math.floor(order.indexOf(label) / 26));
	const passagesIn = new Map<Nodes, readonly Passage[]>(prose.blocks.map((block) => [block.node, block.passages] as const));
	const locators = new Map(prose.definitions.map(({ label, text }) => [label.label, text]));

	function passage({ name, text, pieces, references }: Passage): PhrasingContent[] {
		if (text === '') return pieces.flatMap(piece);
		const last = pieces.at(-1);
		const spaced = last?.type === 'text' && /\s$/.test(last.text);
		const inside = spaced ? [...pieces.slice(0, -1), { ...last, text: last.text.trimEnd() }] : pieces;
		const sources = references.flatMap(({ label }) => (label.type === 'source' ? [label.source] : []));
		const single = sources.length > 0 && options.isSingle?.(sources) === true;
		return [
			element('span', { id: `${options.scope}--${name}`, className: single ? ['passage', 'single-origin'] : ['passage'] }, inside.flatMap(piece)),
			...(spaced ? [{ type: 'text' as const, value: ' ' }] : []),
		];
	}

	function bare({ pieces }: Passage): PhrasingContent[] {
		return pieces.flatMap(piece);
	}

	function piece(part: Piece): PhrasingContent[] {
		if (part.type === 'text') return [{ type: 'text', value: part.text }];
		if (part.type === 'reference') return [reference(part)];
		const isLink = part.node.type === 'link' || part.node.type === 'linkReference';
		return isLink ? [rebuilt(part.node, withoutReferences), ...part.inner.map(reference)] : [rebuilt(part.node, piece)];
	}

	/** A link cannot hold the link that a reference is; its references stand behind it. */
	function withoutReferences(part: Piece): PhrasingContent[] {
		if (part.type === 'reference') return [];
		return part.type === 'node' ? [rebuilt(part.node, withoutReferences)] : piece(part);
	}

	function rebuilt(node: PhrasingContent, show: (part: Piece) => PhrasingContent[]): PhrasingContent {
		const { position: _position, ...rest } = node;
		const address = node.type === 'link' ? { url: siteAddress(node.url, options.collection) } : {};
		const children = 'children' in node ? { children: piecesOf(node.children, source).flatMap(show) } : {};
		return { ...rest, ...address, ...children };
	}

	function reference({ label }: Reference): PhrasingContent {
		const use = (uses.get(label.label) ?? 0) + 1;
		uses.set(label.label, use);
		if (label.type === 'note') {
			const id = `${options.scope}--${label.label}`;
			return superscript({ id: `${id}-ref-${use}`, href: `#${id}`, ariaLabel: `Note ${noteMark(label.label)}` }, noteMark(label.label));
		}
		const number = options.numberOf(label.source);
		const count = (uses.get(`source ${label.source}`) ?? 0) + 1;
		uses.set(`source ${label.source}`, count);
		const target = `${options.listScope ?? options.scope}--source-${label.source}`;
		const name = options.nameOf?.(label.source, locators.get(label.label));
		return superscript(
			{
				id: `${options.scope}--source-${label.source}-ref-${count}`,
				href: `#${target}`,
				...(name ? { ariaLabel: name } : { ariaLabelledBy: `${target}-name` }),
			},
			String(number),
		);
	}

	function notes(definitions: FootnoteDefinition[]) {
		const ordered = definitions.toSorted((a, b) => order.indexOf(a.label ?? '') - order.indexOf(b.label ?? ''));
		// All notes are written before their links back: a note may refer to an earlier one.
		const contents = ordered.map(({ children }) => children.map(noteBlock));
		const items = ordered.map((node, index) => {
			const label = node.label ?? node.identifier;
			const id = `${options.scope}--${label}`;
			const back = Array.from({ length: uses.get(label) ?? 0 }, (_, use) =>
				element('a', { href: `#${id}-ref-${use + 1}`, role: 'doc-backlink', ariaLabel: `Back to the text, use ${use + 1} of note ${noteMark(label)}` }, [
					{ type: 'text', value: '↩' },
				]),
			);
			return element('li', { id }, [...(contents[index] ?? []), element('p', { className: ['back'] }, back)]);
		});
		return element('section', { role: 'doc-endnotes', className: ['notes'], ariaLabelledBy: `${options.scope}--notes` }, [
			element('h2', { id: `${options.scope}--notes` }, [{ type: 'text', value: 'Notes' }]),
			element('ol', {}, items),
		]);
	}

	/** A paragraph of a note, or a list, table or quotation of such. */
	function noteBlock(node: Nodes): unknown {
		const { position: _position, ...rest } = node;
		const passages = passagesIn.get(node);
		if (passages) return { ...rest, children: passages.flatMap(passage) };
		return 'children' in node ? { ...rest, children: node.children.map(noteBlock) } : rest;
	}

	return { passage, bare, notes };
}
