import type { FootnoteDefinition, PhrasingContent, Root } from 'mdast';
import { basename, dirname } from 'node:path/posix';
import { defineMdastPlugin, type MdastPluginInput } from 'satteri';

import { isCollectionName, type CollectionName } from '../schemas/collections.ts';
import { siteAddress } from './link.ts';
import { element, superscript } from './element.ts';
import type { Passage, Piece, Reference } from './passages.ts';
import { citationsOf, readProse, type Prose } from './prose.ts';

/**
 * The Sätteri plugin that turns a record's Markdown into its site's HTML: sentences become targets, footnote references become links
 * to the page's list of sources, notes a list of their own, links to files links to addresses, headings targets. Without options it
 * takes the entry from the file's path, numbers sources by first use and names a reference by the list's own words.
 */
export function recordMarkdown(given?: ProseOptions): MdastPluginInput {
	return () =>
		defineMdastPlugin({
			name: 'record-markdown',
			before(root, context) {
				const tree = root as Root;
				const prose = readProse(tree, context.source);
				const options = given ?? optionsFor(context.fileURL, prose);
				const write = writer(prose, options);
				for (const block of prose.blocks) {
					if (block.place.type !== 'flow') continue;
					const show = block.node.type === 'heading' ? write.bare : write.passage;
					context.setProperty(block.node, 'children', block.passages.flatMap((passage) => show(passage)));
				}
				for (const { node, slug } of prose.headings) context.setProperty(node, 'data', { hProperties: { id: slug } });
				for (const { node } of prose.definitions) context.removeNode(node);
				const notes = prose.definitions.filter(({ label }) => label.type === 'note').map(({ node }) => node);
				if (notes.length > 0) context.appendChild(root, write.notes(notes));
			},
		});
}

/** Numbers sources by first use. Example: `numbering(['a', 'b', 'a'])` gives a function with `a` → 1 and `b` → 2. */
export function numbering(sources: Iterable<string>): (source: string) => number {
	const numbers = new Map<string, number>();
	for (const source of sources) if (!numbers.has(source)) numbers.set(source, numbers.size + 1);
	return (source) => numbers.get(source) ?? 0;
}

function optionsFor(fileURL: URL | undefined, prose: Prose): ProseOptions {
	const path = decodeURIComponent(fileURL?.pathname ?? '');
	const folder = basename(dirname(path));
	return {
		scope: basename(path).replace(/\.[^.]*$/, ''),
		collection: isCollectionName(folder) ? folder : 'explainers',
		numberOf: numbering(citationsOf(prose).map((citation) => citation.source)),
	};
}

function writer(prose: Prose, options: ProseOptions) {
	const uses = new Map<string, number>();
	const noteOrder = [...new Set(prose.blocks.flatMap((block) => block.passages).flatMap((passage) => passage.references.flatMap(({ label }) => (label.type === 'note' ? [label.label] : []))))];
	const noteMark = (label: string) => String.fromCodePoint(97 + (noteOrder.indexOf(label) % 26)).repeat(1 + Math.floor(noteOrder.indexOf(label) / 26));
	const passagesIn = new Map(prose.blocks.map((block) => [block.node, block.passages] as const));
	const locators = new Map(prose.definitions.map(({ label, text }) => [label.label, text]));

	function passage({ name, text, pieces }: Passage): PhrasingContent[] {
		if (text === '') return pieces.flatMap(piece);
		const last = pieces.at(-1);
		const spaced = last?.type === 'text' && /\s$/.test(last.text);
		const inside = spaced ? [...pieces.slice(0, -1), { ...last, text: last.text.trimEnd() }] : pieces;
		return [element('span', { id: `${options.scope}--${name}`, className: ['passage'] }, inside.flatMap(piece)), ...(spaced ? [{ type: 'text' as const, value: ' ' }] : [])];
	}

	function bare({ pieces }: Passage): PhrasingContent[] {
		return pieces.flatMap(piece);
	}

	function piece(part: Piece): PhrasingContent[] {
		if (part.type === 'text') return [{ type: 'text', value: part.text }];
		if (part.type === 'reference') return [reference(part)];
		return [rebuilt(part.node)];
	}

	function rebuilt(node: PhrasingContent): PhrasingContent {
		if (node.type === 'link') return { ...plain(node), url: siteAddress(node.url, options.collection), children: node.children.map(rebuilt) } as PhrasingContent;
		if ('children' in node) return { ...plain(node), children: node.children.map(rebuilt) } as PhrasingContent;
		return plain(node);
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
		return superscript({ id: `${options.scope}--source-${label.source}-ref-${count}`, href: `#${target}`, ...(name ? { ariaLabel: name } : { ariaLabelledBy: `${target}-name` }) }, String(number));
	}

	function notes(definitions: FootnoteDefinition[]) {
		const ordered = definitions.toSorted((a, b) => noteOrder.indexOf(a.label ?? '') - noteOrder.indexOf(b.label ?? ''));
		const items = ordered.map((node) => {
			const label = node.label ?? node.identifier;
			const id = `${options.scope}--${label}`;
			const content = node.children.flatMap((child) => (child.type === 'paragraph' ? [element('p', {}, (passagesIn.get(child) ?? []).flatMap(passage))] : []));
			const back = Array.from({ length: uses.get(label) ?? 0 }, (_, index) =>
				element('a', { href: `#${id}-ref-${index + 1}`, role: 'doc-backlink', ariaLabel: `Back to the text, use ${index + 1} of note ${noteMark(label)}` }, [{ type: 'text', value: '↩' }]),
			);
			return element('li', { id }, [...content, element('p', { className: ['back'] }, back)]);
		});
		return element('section', { role: 'doc-endnotes', className: ['notes'], ariaLabelledBy: `${options.scope}--notes` }, [
			element('h2', { id: `${options.scope}--notes` }, [{ type: 'text', value: 'Notes' }]),
			element('ol', {}, items),
		]);
	}

	return { passage, bare, notes };
}

function plain<Node extends PhrasingContent>(node: Node): Node {
	const { position: _position, ...rest } = node;
	return rest as Node;
}

/** How a body is shown. */
export interface ProseOptions {
	/** What every id on the page begins with: the entry's id. */
	scope: string;
	/** What the ids in the page's list of sources begin with, where that is not `scope`: on a page that shows several entries. */
	listScope?: string;
	/** The collection that relative links start from. */
	collection: CollectionName;
	/** The number of a source on the page. */
	numberOf: (source: string) => number;
	/** What a reference is called. Example: `Source 3: Reuters, 27 February 2024`. Without it the list's own words name it. */
	nameOf?: (source: string, at: string | undefined) => string;
}
