import type { Entry } from './entries.ts';
import type { JoinedRecord } from './record.ts';

/** What a proposal came from and what came of it, both ways. */
export function lineageOf(record: JoinedRecord, proposal: Entry<'proposals'>): Lineage {
	const later = record.mentionsOf(proposal, 'proposals');
	return {
		respondsTo: record.list('proposals', proposal.fields.respondsTo),
		supersedes: record.list('proposals', proposal.fields.supersedes),
		answeredBy: later.filter(({ fields }) => fields.respondsTo.includes(proposal.id)),
		supersededBy: later.filter(({ fields }) => fields.supersedes.includes(proposal.id)),
	};
}

/**
 * All proposals as trees: under each one those that answer it or take its place, by date. A proposal with several origins stands in full
 * under the first of them, and is only named under the others.
 */
export function lineageTrees(record: JoinedRecord): LineageNode[] {
	const shown = new Set<string>();
	const roots = record.entries.proposals.filter(({ fields }) => fields.respondsTo.length === 0 && fields.supersedes.length === 0);
	return roots.map((root) => nodeOf(root, 'origin'));

	function nodeOf(proposal: Entry<'proposals'>, relation: LineageNode['relation']): LineageNode {
		if (shown.has(proposal.id)) return { proposal, relation, repeated: true, children: [] };
		shown.add(proposal.id);
		const { answeredBy, supersededBy } = lineageOf(record, proposal);
		const children = record.entries.proposals.filter((other) => answeredBy.includes(other) || supersededBy.includes(other));
		return { proposal, relation, repeated: false, children: children.map((child) => nodeOf(child, answeredBy.includes(child) ? 'answers' : 'supersedes')) };
	}
}

/**
 * A tree's longest line of descent, to be shown on one level: each step with the other texts that branch off there. So a long chain of
 * answers does not move across the page.
 */
export function mainLine(node: LineageNode): { node: LineageNode; branches: LineageNode[] }[] {
	const [next] = node.children.filter(({ repeated }) => !repeated).toSorted((a, b) => sizeOf(b) - sizeOf(a));
	const branches = node.children.filter((child) => child !== next);
	return [{ node, branches }, ...(next ? mainLine(next) : [])];
}

function sizeOf(node: LineageNode): number {
	return 1 + node.children.reduce((sum, child) => sum + sizeOf(child), 0);
}

/** The proposals around a proposal. */
export interface Lineage {
	respondsTo: Entry<'proposals'>[];
	supersedes: Entry<'proposals'>[];
	answeredBy: Entry<'proposals'>[];
	supersededBy: Entry<'proposals'>[];
}

/** A proposal in a tree of proposals. */
export interface LineageNode {
	proposal: Entry<'proposals'>;
	/** How it stands to the proposal above it. */
	relation: 'origin' | 'answers' | 'supersedes';
	/** True where it stands in full elsewhere. */
	repeated: boolean;
	children: LineageNode[];
}
