import { implementationAnchors, responseAnchors, termAnchors } from './anchors.ts';
import { claimantOf, type Claimant } from './claimant.ts';
import { compareDates } from './dates.ts';
import type { Entry } from './entries.ts';
import { knownFrom, undated } from './known-from.ts';
import { namedTerm, type NamedTerm } from './named-term.ts';
import type { PageCitation, PageSources } from './page-sources.ts';
import type { JoinedRecord } from './record.ts';

/** The terms of a proposal with their citations, grouped by phase: first those without one. Tells the page's sources of each. */
export function termsByPhase(record: JoinedRecord, proposal: Entry<'proposals'>, sources: PageSources): PhaseTerms[] {
	const anchors = termAnchors(proposal.fields.terms);
	const terms = proposal.fields.terms.map((term, index) => ({
		phase: term.phase ?? undefined,
		topic: record.get('topics', term.topic),
		text: term.text,
		anchor: `${proposal.id}--${anchors[index] ?? ''}`,
		cite: term.cite,
	}));
	const phases = [...new Set(terms.map(({ phase }) => phase))].toSorted((a, b) => (a ?? 0) - (b ?? 0));
	return phases.map((phase) => ({
		phase,
		terms: terms
			.filter((term) => term.phase === phase)
			.toSorted((a, b) => a.topic.fields.order - b.topic.fields.order)
			.map(({ cite, ...term }) => ({ ...term, known: knownFrom(record, cite, proposal.fields.date) ?? undated, citations: sources.citeAll(cite) })),
	}));
}

/** The answers to a proposal with their citations, by date. Tells the page's sources of each. */
export function responsesWithSources(record: JoinedRecord, proposal: Entry<'proposals'>, sources: PageSources): ShownResponse[] {
	const anchors = responseAnchors(proposal.fields.responses);
	return proposal.fields.responses
		.map(({ cite, ...response }, index) => ({
			...response,
			actor: record.get('actors', response.actor),
			anchor: `${proposal.id}--${anchors[index] ?? ''}`,
			cite,
		}))
		.toSorted((a, b) => compareDates(a.date, b.date))
		.map(({ cite, ...response }) => ({ ...response, known: knownFrom(record, cite, response.date) ?? undated, citations: sources.citeAll(cite) }));
}

/**
 * What became of the terms of an agreement: the claims by term, in the order of topics and phases, then by date. Tells the page's
 * sources of each. Empty for a proposal that did not take effect.
 */
export function implementationByTerm(record: JoinedRecord, proposal: Entry<'proposals'>, sources: PageSources): ImplementedTerm[] {
	const anchors = implementationAnchors(proposal.fields.implementation);
	const claims = proposal.fields.implementation.map((claim, index) => ({ ...claim, anchor: `${proposal.id}--${anchors[index] ?? ''}` }));
	const terms = [...new Set(claims.map(({ term }) => term))].map((term) => ({ term, ...namedTerm(record, term) }));
	return terms
		.toSorted((a, b) => a.topic.fields.order - b.topic.fields.order || a.phase - b.phase)
		.map(({ term, ...named }) => ({
			...named,
			claims: claims
				.filter((claim) => claim.term === term)
				.toSorted((a, b) => compareDates(a.date, b.date))
				.map(({ date, status, text, claimant, anchor, cite }) => ({
					date,
					status,
					text,
					anchor,
					known: knownFrom(record, cite, date) ?? undated,
					claimant: claimantOf(record, claimant),
					citations: sources.citeAll(cite),
				})),
		}));
}

/** Terms of one phase. */
export interface PhaseTerms {
	/** Counted from 1; undefined for terms that belong to the whole. */
	phase: number | undefined;
	/** `known` is the day from which on a term was known; `undated` where no day is. */
	terms: { topic: Entry<'topics'>; text: string; anchor: string; known: string; citations: PageCitation[] }[];
}

/** An answer to a proposal, as shown. */
export interface ShownResponse {
	actor: Entry<'actors'>;
	date: string;
	position: Entry<'proposals'>['fields']['responses'][number]['position'];
	text: string;
	/** Its id in the page. */
	anchor: string;
	/** From which day on it was known; `undated` where no day is. */
	known: string;
	citations: PageCitation[];
}

/** A term and the claims about what became of it. */
export interface ImplementedTerm extends NamedTerm {
	claims: {
		date: string;
		status: Entry<'proposals'>['fields']['implementation'][number]['status'];
		text: string;
		claimant: Claimant;
		anchor: string;
		/** From which day on it was known; `undated` where no day is. */
		known: string;
		citations: PageCitation[];
	}[];
}
