import dagre from '@dagrejs/dagre';

import { dateInWords } from './date-words.ts';
import { compareDates } from './dates.ts';
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
		const lines = linesOf(record, proposal);
		graph.setNode(proposal.id, { width: boxWidth, height: 16 + lines.length * lineHeight, proposal, lines });
	}
	for (const { id, fields } of linked) {
		for (const before of fields.supersedes) graph.setEdge(before, id, { relation: 'supersedes' });
		for (const before of fields.respondsTo) if (!fields.supersedes.includes(before)) graph.setEdge(before, id, { relation: 'answers' });
	}
	dagre.layout(graph);
	const size = graph.graph() as { width: number; height: number };
	return {
		...size,
		nodes: graph.nodes().map((id) => graph.node(id) as unknown as GraphNode),
		edges: graph.edges().map((edge) => graph.edge(edge) as unknown as GraphEdge),
	};
}

/** What each actor said to a proposal, in order of time; what only others said for it is left out. */
export function answersTo(record: JoinedRecord, { fields }: Entry<'proposals'>): Answers[] {
	const answers = new Map<string, Answers>();
	for (const { actor, date, position } of fields.responses.toSorted((a, b) => compareDates(a.date, b.date))) {
		if (position === 'unclear') continue;
		const known = answers.get(actor) ?? { actor: record.get('actors', actor), steps: [] };
		if (known.steps.at(-1)?.position !== position) known.steps.push({ date, position });
		answers.set(actor, known);
	}
	return [...answers.values()];
}

function linkedProposals(record: JoinedRecord): Entry<'proposals'>[] {
	const ids = new Set(record.entries.proposals.flatMap(({ id, fields }) => [...fields.respondsTo, ...fields.supersedes].flatMap((before) => [before, id])));
	return record.entries.proposals.filter(({ id }) => ids.has(id));
}

function linesOf(record: JoinedRecord, proposal: Entry<'proposals'>): GraphLine[] {
	return [
		...wrap(proposal.fields.name).map((text): GraphLine => ({ type: 'name', text })),
		{ type: 'facts', text: `${dateInWords(proposal.fields.date)} · ${statusInWords(proposal.fields.status)}` },
		...answersTo(record, proposal).map(({ actor, steps }): GraphLine => ({
			type: 'answer',
			text: `${actor.fields.name}: ${steps.map(({ date, position }) => `${shortPositions[position]} (${shortDate(date)})`).join(', then ')}`,
		})),
	];
}

/** Breaks a name into lines that fit a box. */
function wrap(text: string): string[] {
	const lines = [''];
	for (const word of text.split(' ')) {
		const last = lines.at(-1) ?? '';
		if (`${last} ${word}`.trim().length <= lineLength) lines[lines.length - 1] = `${last} ${word}`.trim();
		else lines.push(word);
	}
	return lines;
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
const lineLength = 32;

/** A laid-out graph; all lengths in the units of its picture. */
export interface LineageGraph {
	width: number;
	height: number;
	nodes: GraphNode[];
	edges: GraphEdge[];
}

/** A proposal in the graph, by the middle of its box. */
export interface GraphNode {
	x: number;
	y: number;
	width: number;
	height: number;
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

/** What an actor said to a proposal: one step, or more where it changed its answer. */
export interface Answers {
	actor: Entry<'actors'>;
	steps: { date: string; position: Position }[];
}

type Position = Entry<'proposals'>['fields']['responses'][number]['position'];
