import { positions, proposalStatuses } from '../../src/schemas/proposal.ts';
import { day, type SyntheticPlan } from './synthetic-plan.ts';
import type { SyntheticEntry } from './synthetic-record.ts';
import { SyntheticText } from './synthetic-text.ts';

const chain = 8;

/** The proposals of a made-up record: eight terms and four responses each, in lines of eight that answer one another. */
export function* syntheticProposals(plan: SyntheticPlan): Iterable<SyntheticEntry> {
	for (const [index, id] of plan.proposals.entries()) {
		const text = new SyntheticText(1_000_000 + index);
		const sources = plan.sourcesOf(index * 10, 6);
		const earlier = index % chain === 0 ? [] : plan.proposals.slice(index - 1, index);
		const start = Math.floor((index * 10) / 3);
		yield {
			collection: 'proposals',
			id,
			fields: {
				name: text.title(),
				date: plan.dayOfProposal(index),
				status: text.pick(proposalStatuses),
				summary: text.sentence(),
				proposedBy: text.some(plan.actors, 1),
				conveyedBy: text.some(plan.actors, 2),
				respondsTo: earlier,
				supersedes: index % 3 === 0 ? earlier : [],
				terms: text.some(plan.topics, 8).map((topic, at) => ({ topic, phase: 1 + (at % 3), text: text.sentence(), cite: cites(text, sources) })),
				responses: text
					.some(plan.actors, 4)
					.map((actor, at) => ({ actor, date: day(start + at), position: text.pick(positions), text: text.sentence(), cite: cites(text, sources) })),
			},
			body: [text.paragraph(5, [`[^${sources[0] ?? ''}]`]), `## ${text.title()}`, text.paragraph(4, ['', `[^${sources.at(-1) ?? ''}]`])].join('\n\n'),
		};
	}
}

function cites(text: SyntheticText, sources: readonly string[]): unknown[] {
	const [first, second] = text.some(sources, 2);
	return [first, ...(second === undefined ? [] : [{ source: second, at: `para. ${1 + text.number(20)}` }])];
}
