import GithubSlugger from 'github-slugger';
import type { Definition, FootnoteDefinition, Heading, Nodes, Paragraph, PhrasingContent, Root, TableCell } from 'mdast';

import { sectionAnchors } from '../record/anchors.ts';
import { readLabel, type FootnoteLabel } from './label.ts';
import { plainText, splitPassages, type Passage } from './passages.ts';

/**
 * Reads the prose of a Markdown body: its sentences, what each of them cites, its notes, links and headings. It looks at nothing but
 * the body, so that what it gives can be kept with the body. Sources are looked up by whoever shows it.
 */
export function readProse(root: Root, source: string): Prose {
	const prose: Prose = { blocks: [], definitions: [], links: [], linkDefinitions: [], headings: [] };
	const slugger = new GithubSlugger();
	// A heading must not take the id of a section that the page itself has.
	for (const id of pageIds) slugger.slug(id);
	const names = new Map<string, number>();
	readNodes(root.children, { type: 'flow' });
	return prose;

	function readNodes(nodes: readonly Nodes[], place: Place): void {
		nodes.forEach((node, index) => readNode(node, place, nodes[index + 1]));
	}

	function readNode(node: Nodes, place: Place, next: Nodes | undefined): void {
		switch (node.type) {
			case 'paragraph':
			case 'heading':
			case 'tableCell':
				readLinks(node.children);
				readBlock(node, place, next);
				return;
			case 'footnoteDefinition':
				readDefinition(node);
				return;
			case 'definition':
				prose.linkDefinitions.push(node);
				prose.links.push({ type: 'definition', url: node.url, offset: offsetOf(node), text: '' });
				return;
			default:
				if ('children' in node) readNodes(node.children, place);
		}
	}

	function readBlock(node: BlockNode, place: Place, next: Nodes | undefined): void {
		const passages = splitPassages(node.children, source).map((passage) => ({ ...passage, name: uniqueName(passage.name) }));
		prose.blocks.push({ node, place, passages, introduces: introduces(passages, next), offset: offsetOf(node) });
		if (node.type === 'heading' && place.type === 'flow') {
			const text = plainText(node.children).trim();
			prose.headings.push({ node, text, depth: node.depth, slug: slugger.slug(text) });
		}
	}

	function readDefinition(node: FootnoteDefinition): void {
		const label = readLabel(node.label ?? node.identifier);
		const first = prose.blocks.length;
		readNodes(node.children, { type: 'definition', label });
		const text = prose.blocks.slice(first).map(blockText).join(' ');
		prose.definitions.push({ node, label, text, offset: offsetOf(node) });
	}

	function readLinks(nodes: readonly PhrasingContent[]): void {
		for (const node of nodes) {
			if (node.type === 'link') prose.links.push({ type: 'link', url: node.url, offset: offsetOf(node), text: plainText(node.children) });
			if (node.type === 'image') prose.links.push({ type: 'image', url: node.url, offset: offsetOf(node), text: node.alt ?? '' });
			if (node.type === 'imageReference') prose.links.push({ type: 'image', url: node.label ?? node.identifier, offset: offsetOf(node), text: node.alt ?? '' });
			if ('children' in node) readLinks(node.children);
		}
	}

	function uniqueName(name: string): string {
		const count = (names.get(name) ?? 0) + 1;
		names.set(name, count);
		return count === 1 ? name : `${name}-${count}`;
	}
}

/** The citations of a body in the order of reading: the text first, then its notes. */
export function citationsOf(prose: Prose): ProseCitation[] {
	const locators = new Map(prose.definitions.map((definition) => [definition.label.label, definition.text]));
	return inReadingOrder(prose).flatMap((block) =>
		block.passages.flatMap((passage) =>
			passage.references.flatMap(({ label }) =>
				label.type === 'source' ? [{ source: label.source, at: locators.get(label.label) ?? '', passage: passage.name, sentence: passage.text }] : [],
			),
		),
	);
}

/** The sentences of a body in the order of reading, without its headings. */
export function sentencesOf(prose: Prose): { name: string; text: string }[] {
	return inReadingOrder(prose)
		.filter(({ node }) => node.type !== 'heading')
		.flatMap(({ passages }) => passages.flatMap(({ name, text }) => (text === '' ? [] : [{ name, text }])));
}

/** The labels of a body's notes in the order in which the text, and then the notes themselves, refer to them. */
export function noteOrder({ blocks }: Prose): string[] {
	const inText = blocks.filter((block) => block.place.type === 'flow');
	const inNotes = blocks.filter((block) => block.place.type === 'definition');
	return [
		...new Set(
			[...inText, ...inNotes]
				.flatMap((block) => block.passages)
				.flatMap(({ references }) => references.flatMap(({ label }) => (label.type === 'note' ? [label.label] : []))),
		),
	];
}

/** The plain text of a body, a line a block, without notes and citations. */
export function textOf(prose: Prose): string {
	return prose.blocks
		.filter((block) => block.place.type === 'flow')
		.map(blockText)
		.join('\n');
}

/** The blocks of the text, then those of its notes. */
function inReadingOrder(prose: Prose): Block[] {
	const order = noteOrder(prose);
	const inText = prose.blocks.filter((block) => block.place.type === 'flow');
	const inNotes = prose.blocks.flatMap((block) =>
		block.place.type === 'definition' && block.place.label.type === 'note' ? [{ block, rank: order.indexOf(block.place.label.label) }] : [],
	);
	return [...inText, ...inNotes.toSorted((a, b) => a.rank - b.rank).map(({ block }) => block)];
}

function blockText(block: Block): string {
	return block.passages
		.map((passage) => passage.text)
		.join(' ')
		.trim();
}

function introduces(passages: readonly Passage[], next: Nodes | undefined): boolean {
	return next !== undefined && passages.at(-1)?.text.endsWith(':') === true;
}

function offsetOf(node: Nodes): number {
	return node.position?.start.offset ?? 0;
}

const pageIds = ['content', ...new Set(Object.values(sectionAnchors).flat())];

type BlockNode = Paragraph | Heading | TableCell;

/** Where a block stands: in the text itself or in the definition of a footnote. */
export type Place = { type: 'flow' } | { type: 'definition'; label: FootnoteLabel };

/** What a body holds. Offsets are characters from the body's start. */
export interface Prose {
	/** Paragraphs, headings and table cells, in order. */
	blocks: Block[];
	/** The definitions of footnotes: notes, and the locators of sources. */
	definitions: { node: FootnoteDefinition; label: FootnoteLabel; text: string; offset: number }[];
	/** Links, images and link definitions. */
	links: { type: 'link' | 'image' | 'definition'; url: string; offset: number; text: string }[];
	/** The definitions of reference-style links. */
	linkDefinitions: Definition[];
	/** Headings with the fragment that leads to them. */
	headings: { node: Heading; text: string; depth: number; slug: string }[];
}

/** A paragraph, heading or table cell with its sentences. */
export interface Block {
	/** Its syntax node. */
	node: BlockNode;
	/** Where it stands. */
	place: Place;
	/** Its sentences. */
	passages: Passage[];
	/** True for a paragraph that ends in a colon and introduces what follows. */
	introduces: boolean;
	/** Where it begins. */
	offset: number;
}

/** A citation in prose. */
export interface ProseCitation {
	/** The source's id. */
	source: string;
	/** Where in the source, in words; empty where not said. */
	at: string;
	/** The name of the sentence on its page. */
	passage: string;
	/** The sentence. */
	sentence: string;
}
