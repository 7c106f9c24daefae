import dagre from '@dagrejs/dagre';

import { answersTo, type Position } from './answers.ts';
import { dateInWords } from './date-words.ts';
import type { Entry } from './entries.ts';
import type { JoinedRecord } from './record.ts';
import { statusInWords } from './words.ts';

/**
 * The proposals that answer or replace each other, laid out as a graph from the first above to the latest below. Each node says who
 * answered what and when, reversals too. Proposals that stand alone are left to the list.
 */
export function lineageGraph(record: JoinedRecord): LineageGraph {
	const graph = new dagre.graphlib.Graph();
	graph.setGraph({ rankdir: 'TB', nodesep: 18, ranksep: 34, marginx: 2, marginy: 2 });
	graph.setDefaultEdgeLabel(() => ({}));
	const linked = linkedProposals(record);
	for (const proposal of linked) {
		const shown = linesOf(record, proposal);
		graph.setNode(proposal.id, { width: boxWidth, height: 16 + shown.length * lineHeight, proposal, lines: shown });
	}
	for (const { id, fields } of linked) {
		// Heavier, so that a line of texts that replace each other is straight.
		for (const before of fields.supersedes) graph.setEdge(before, id, { relation: 'supersedes', weight: 4 });
		for (const before of fields.respondsTo) if (!fields.supersedes.includes(before)) graph.setEdge(before, id, { relation: 'answers' });
	}
	dagre.layout(graph);
	const nodeOf = (id: string) => graph.node(id) as unknown as GraphNode;
	const size = graph.graph() as { width: number; height: number };
	return {
		...size,
		nodes: graph.nodes().map(nodeOf),
		edges: graph.edges().map((edge) => fromFootToHead(graph.edge(edge) as unknown as GraphEdge, nodeOf(edge.v), nodeOf(edge.w))),
	};
}

/** Lets a line leave a box in the middle of its foot and reach the next one in the middle of its head, never at a corner. */
function fromFootToHead({ relation, points }: GraphEdge, from: Box, to: Box): GraphEdge {
	return {
		relation,
		points: [{ x: from.x, y: from.y + from.height / 2 }, ...points.slice(1, -1), { x: to.x, y: to.y - to.height / 2 }],
	};
}

function linkedProposals(record: JoinedRecord): Entry<'proposals'>[] {
	const ids = new Set(record.entries.proposals.flatMap(({ id, fields }) => [...fields.respondsTo, ...fields.supersedes].flatMap((before) => [before, id])));
	return record.entries.proposals.filter(({ id }) => ids.has(id));
}

function linesOf(record: JoinedRecord, proposal: Entry<'proposals'>): GraphLine[] {
	return [
		...lines('name', proposal.fields.name, 32),
		...lines('facts', `${dateInWords(proposal.fields.date)} · ${statusInWords(proposal.fields.status)}`, 38),
		...answersTo(record, proposal).flatMap(({ actor, steps }) =>
			lines('answer', `${actor.fields.name}: ${steps.map(({ date, position }) => `${shortPositions[position]} (${shortDate(date)})`).join(', then ')}`, 38),
		),
	];
}

/** Breaks a text into lines of at most so many letters, which fit a box. */
function lines(type: GraphLine['type'], text: string, most: number): GraphLine[] {
	const broken = [''];
	for (const word of text.split(' ')) {
		const longer = `${broken.at(-1) ?? ''} ${word}`.trim();
		if (longer.length <= most) broken[broken.length - 1] = longer;
		else broken.push(word);
	}
	return broken.map((line) => ({ type, text: line }));
}

/** A day and month, short. Example: `6 May`. */
function shortDate(edtf: string): string {
	return dateInWords(edtf.split('/')[0]?.replace('~', '') ?? edtf)
		.replace(/ \d{4}$/, '')
		.replace(/([A-Z][a-z]{2})[a-z]+/, '$1');
}

const shortPositions = {
	accepts: 'yes',
	'accepts-with-reservations': 'yes, but',
	'counter-proposes': 'own text',
	rejects: 'no',
	unclear: 'unclear',
} as const satisfies Record<Position, string>;
const boxWidth = 290;
const lineHeight = 17;

/** A laid-out graph; all lengths in the units of its picture. */
export interface LineageGraph {
	width: number;
	height: number;
	nodes: GraphNode[];
	edges: GraphEdge[];
}

/** A box, by its middle. */
interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** A proposal in the graph. */
export interface GraphNode extends Box {
	proposal: Entry<'proposals'>;
	lines: GraphLine[];
}

/** A line of text in a box. */
export interface GraphLine {
	type: 'name' | 'facts' | 'answer';
	text: string;
}

/** A relation in the graph, as points from the earlier to the later text. */
export interface GraphEdge {
	relation: 'answers' | 'supersedes';
	points: { x: number; y: number }[];
}
