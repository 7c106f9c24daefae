import type { Nodes, Table } from 'mdast';

import type { Block } from '../../markdown/prose.ts';
import type { CheckedFile } from '../checked-file.ts';
import type { Finding, Rule } from '../rule.ts';

/** A paragraph or a row of a table, in a text about the talks, that cites nothing and introduces nothing. */
export const uncitedParagraph: Rule = {
	id: 'uncited-paragraph',
	severity: 'error',
	*check({ files }) {
		for (const file of files) {
			if (!needsCitations(file)) continue;
			const citing = new Set(
				file.prose.blocks.flatMap(({ place, passages }) => (place.type === 'definition' && passages.some(citesSource) ? [place.label.label] : [])),
			);
			const cites = ({ passages }: Block) =>
				passages.some((passage) => citesSource(passage) || passage.references.some(({ label }) => citing.has(label.label)));
			for (const block of file.prose.blocks) {
				if (block.node.type !== 'paragraph' || block.place.type !== 'flow' || block.introduces || isEmpty(block)) continue;
				if (!cites(block)) {
					yield file.atBody(
						block.offset,
						'The paragraph cites no source; cite one with `[^source-id]`, or end it with a colon if it only introduces what follows.',
					);
				}
			}
			const citingCells = new Set<Nodes>(file.prose.blocks.filter(cites).map(({ node }) => node));
			for (const table of file.tree.type === 'tree' ? tablesIn(file.tree.root) : []) yield* uncitedRows(file, table, citingCells);
		}
	},
};

function needsCitations(file: CheckedFile): boolean {
	if (file.collection === 'explainers') return file.value(['subject']) !== 'record';
	return ['events', 'proposals', 'actors', 'disputes'].includes(file.collection);
}

function citesSource({ references }: Block['passages'][number]): boolean {
	return references.some(({ label }) => label.type === 'source');
}

function isEmpty({ passages }: Block): boolean {
	return passages.every((passage) => passage.text === '');
}

function tablesIn(node: Nodes): Table[] {
	if (node.type === 'table') return [node];
	return 'children' in node ? node.children.flatMap(tablesIn) : [];
}

function uncitedRows(file: CheckedFile, table: Table, citingCells: ReadonlySet<Nodes>): Finding[] {
	return table.children
		.slice(1)
		.filter((row) => !row.children.some((cell) => citingCells.has(cell)))
		.map((row) => file.atBody(row.position?.start.offset ?? 0, 'The row of the table cites no source; cite one with `[^source-id]` in one of its cells.'));
}
