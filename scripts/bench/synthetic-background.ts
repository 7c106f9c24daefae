import { actorKinds } from '../../src/schemas/actor.ts';
import { ownerships } from '../../src/schemas/publisher.ts';
import { day, type SyntheticPlan } from './synthetic-plan.ts';
import type { SyntheticEntry } from './synthetic-record.ts';
import { SyntheticText } from './synthetic-text.ts';

/** What the events and proposals of a made-up record stand on: sources, publishers, actors, topics, figures, disputes and pages. */
export function* syntheticBackground(plan: SyntheticPlan): Iterable<SyntheticEntry> {
	const text = new SyntheticText(2_000_000);
	const [first = ''] = plan.sources;
	yield* plan.topics.map((id, order) => entry('topics', id, { name: text.name(), order, definition: text.sentence() }));
	yield* plan.publishers.map((id, at) =>
		entry('publishers', id, { name: `${text.name()} News`, ownership: ownerships[at % ownerships.length], sentence: text.sentence(), cite: [first] }),
	);
	yield* plan.actors.map((id, at) =>
		entry(
			'actors',
			id,
			{ name: text.name(), kind: actorKinds[at % actorKinds.length], aliases: [text.name()], summary: text.sentence() },
			text.paragraph(3, [`[^${first}]`]),
		),
	);
	yield* plan.sources.map((id, at) => source(plan, text, id, at));
	yield* plan.figures.map((id) => figure(plan, text, id));
	yield* plan.disputes.map((id, at) => dispute(plan, text, id, at));
	const [proposal = '', event = ''] = [plan.proposals[0], plan.events[0]];
	yield entry(
		'explainers',
		'how-it-went',
		{ title: text.title(), order: 1 },
		`${text.paragraph(6, [`[^${first}]`])}\n\n<Compare proposals="${plan.proposals.slice(0, 3).join(',')}" />\n\n<EventList events="${event}" />\n\n<Responses proposal="${proposal}" />`,
	);
	yield entry('pages', 'about', { title: 'About', order: 1 }, text.paragraph(6, []));
	yield entry('glossary', 'term', { term: text.name(), definition: text.sentence() });
}

function source(plan: SyntheticPlan, text: SyntheticText, id: string, at: number): SyntheticEntry {
	// The last ones also stand for events that come after them.
	const note = at > plan.sources.length - 8 ? { note: text.sentence() } : {};
	return entry('sources', id, {
		title: text.title(),
		publisher: plan.publishers[at % plan.publishers.length],
		published: plan.dayOfSource(at),
		url: `https://news.example/${id}`,
		kind: 'agency',
		...note,
	});
}

function figure(plan: SyntheticPlan, text: SyntheticText, id: string): SyntheticEntry {
	const values = Array.from({ length: 4 + Math.floor(plan.events.length / 50) }, (_, at) => ({
		asOf: day(at * 10),
		value: at * 100 + text.number(100),
		claimant: text.some(plan.actors, 1)[0],
		cite: text.some(plan.sources, 1),
	}));
	return entry('figures', id, { name: text.title(), definition: text.sentence(), unit: 'people', values });
}

function dispute(plan: SyntheticPlan, text: SyntheticText, id: string, at: number): SyntheticEntry {
	const sources = plan.sourcesOf(at * 20, 3);
	return entry(
		'disputes',
		id,
		{
			question: `${text.title()}?`,
			versions: sources.map((cited) => ({ text: text.sentence(), cite: [cited] })),
			settle: text.sentence(),
			events: plan.events.slice(at * 20, at * 20 + 2),
			topics: text.some(plan.topics, 1),
		},
		text.paragraph(3, [`[^${sources[0] ?? ''}]`]),
	);
}

function entry(collection: SyntheticEntry['collection'], id: string, fields: Record<string, unknown>, body = ''): SyntheticEntry {
	return { collection, id, fields, body };
}
