import { eventTypes } from '../../src/schemas/event.ts';
import type { SyntheticPlan } from './synthetic-plan.ts';
import type { SyntheticEntry } from './synthetic-record.ts';
import { SyntheticText } from './synthetic-text.ts';

/** The events of a made-up record: about 300 words and ten citations each. */
export function* syntheticEvents(plan: SyntheticPlan): Iterable<SyntheticEntry> {
	for (const [index, id] of plan.events.entries()) {
		const text = new SyntheticText(index + 1);
		const proposal = plan.proposals[Math.min(Math.floor(index / 10), plan.proposals.length - 1)] ?? '';
		const before = plan.events[index - 1];
		yield {
			collection: 'events',
			id,
			fields: {
				title: text.title(),
				date: plan.dayOfEvent(index),
				type: text.pick(eventTypes),
				places: [text.name()],
				actors: text.some(plan.actors, 3),
				proposals: [proposal],
				topics: text.some(plan.topics, 2),
				related: before === undefined ? [] : [before],
				summary: text.sentence(),
			},
			body: body(text, plan.sourcesOf(index, 6), proposal),
		};
	}
}

function body(text: SyntheticText, sources: readonly string[], proposal: string): string {
	const [a = '', b = a, c = a, d = a, e = a, f = a] = sources;
	return [
		text.paragraph(5, [`[^${a}]`, '', `[^${b}#p3]`, `[^${c}]`, `[^${a}]`]),
		`## ${text.title()}`,
		`${text.paragraph(5, [`[^${d}]`, `[^${b}]`])} The text is [the proposal](../proposals/${proposal}.md#terms).[^${e}][^note-count]`,
		`- ${text.paragraph(1, [`[^${f}]`])}\n- ${text.paragraph(1, [`[^${c}]`])}`,
		`${text.paragraph(3, [])} It added "${text.sentence(8)}"[^${a}]`,
		`[^${b}#p3]: Paragraph 3.\n[^note-count]: ${text.sentence()}[^${d}]`,
	].join('\n\n');
}
