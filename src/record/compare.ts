import { addressOf } from './addresses.ts';
import { compareDates } from './dates.ts';
import type { Entry } from './entries.ts';
import { proposalKnownFrom, undated } from './known-from.ts';
import { PageSources } from './page-sources.ts';
import { responsesWithSources, termsByPhase, type PhaseTerms } from './proposal-view.ts';
import type { JoinedRecord } from './record.ts';

/**
 * Proposals side by side: a row for each topic that one of them has a term on, a cell for each proposal. A cell's references lead to
 * the list of sources of the proposal's own page, under the numbers that they have there.
 */
export function compareProposals(
	record: JoinedRecord,
	proposals: readonly Entry<'proposals'>[],
	topics: readonly Entry<'topics'>[] = record.entries.topics,
): Comparison {
	const columns = proposals.map((proposal) => ({ proposal, phases: termsByPhase(record, proposal, proposalSources(record, proposal)) }));
	const used = topics.filter((topic) => proposals.some(({ fields }) => fields.terms.some((term) => term.topic === topic.id)));
	const cell = (topic: Entry<'topics'>, proposal: Entry<'proposals'>, phases: PhaseTerms[]) => ({
		proposal,
		change: changeOf(record, proposal, topic.id),
		terms: termsOn(topic, proposal, phases),
	});
	const known = new Map(proposals.map((proposal) => [proposal.id, proposalKnownFrom(record, proposal) ?? undated]));
	return {
		record,
		proposals: [...proposals],
		known,
		before: proposals.map((proposal) => textBefore(record, proposal)),
		rows: used.map((topic) => ({ topic, cells: columns.map(({ proposal, phases }) => cell(topic, proposal, phases)) })),
	};
}

/** The texts that were accepted or carried out, wholly or in part: what a comparison begins with. */
export function agreedTexts(proposals: readonly Entry<'proposals'>[]): Entry<'proposals'>[] {
	return proposals.filter(({ fields }) => ['accepted', 'partly-implemented', 'implemented'].includes(fields.status));
}

/** What each mark says. */
export const changesInWords = {
	new: 'the text that it is compared with says nothing on it',
	changed: 'that text says otherwise',
	dropped: 'only that text speaks of it',
	same: 'that text says the same',
} as const satisfies Record<Change, string>;

/** The text before a proposal: the latest of those that it answers or takes the place of. */
function textBefore(record: JoinedRecord, { fields }: Entry<'proposals'>): Entry<'proposals'> | undefined {
	return record
		.list('proposals', [...fields.respondsTo, ...fields.supersedes])
		.toSorted((a, b) => compareDates(a.fields.date, b.fields.date))
		.at(-1);
}

/**
 * How a proposal stands to the text before it on a topic: `new` where that said nothing, `dropped` where only that did, `same` or
 * `changed` as its terms say; undefined where there is no text before, neither says anything, or the terms do not say.
 */
function changeOf(record: JoinedRecord, proposal: Entry<'proposals'>, topic: string): Change | undefined {
	const before = textBefore(record, proposal);
	if (!before) return undefined;
	const now = proposal.fields.terms.filter((term) => term.topic === topic);
	const then = before.fields.terms.some((term) => term.topic === topic);
	if (!then) return now.length > 0 ? 'new' : undefined;
	if (now.length === 0) return 'dropped';
	if (now.some(({ since }) => since === 'changed')) return 'changed';
	return now.every(({ since }) => since === 'same') ? 'same' : undefined;
}

/** The sources of a proposal's page after its prose, before its terms. */
function proposalSources(record: JoinedRecord, proposal: Entry<'proposals'>): PageSources {
	return new PageSources(record, proposal.id).citeProse(proposal);
}

/** The answers to a proposal with references that lead to the proposal's own page. */
export function responsesElsewhere(record: JoinedRecord, proposal: Entry<'proposals'>) {
	const sources = proposalSources(record, proposal);
	termsByPhase(record, proposal, sources);
	const page = addressOf('proposals', proposal.id);
	return responsesWithSources(record, proposal, sources).map((response) => ({
		...response,
		citations: response.citations.map((citation) => ({ ...citation, id: undefined, href: `${page}${citation.href}` })),
	}));
}

function termsOn(topic: Entry<'topics'>, proposal: Entry<'proposals'>, phases: PhaseTerms[]): ComparedTerm[] {
	const page = addressOf('proposals', proposal.id);
	return phases.flatMap(({ phase, terms }) =>
		terms
			.filter((term) => term.topic.id === topic.id)
			.map(({ text, anchor, citations, known }) => ({
				phase,
				text,
				known,
				url: `${page}#${anchor}`,
				citations: citations.map(({ number, name, href }) => ({ number, name, id: undefined, href: `${page}${href}` })),
			})),
	);
}

/** Proposals side by side. */
export interface Comparison {
	/** The record that they belong to. */
	record: JoinedRecord;
	proposals: Entry<'proposals'>[];
	/** From which day on each text was known, by its id; `undated` where no day is. */
	known: ReadonlyMap<string, string>;
	/** For each proposal the text that its marks compare it with. */
	before: (Entry<'proposals'> | undefined)[];
	rows: { topic: Entry<'topics'>; cells: { proposal: Entry<'proposals'>; change: Change | undefined; terms: ComparedTerm[] }[] }[];
}

/** How a text stands to the one before it on a topic. */
export type Change = 'new' | 'changed' | 'dropped' | 'same';

/** A term in a cell. */
export interface ComparedTerm {
	phase: number | undefined;
	text: string;
	/** From which day on it was known; `undated` where no day is. */
	known: string;
	/** The term on its proposal's page. */
	url: string;
	citations: { number: number; name: string; id: undefined; href: string }[];
}
