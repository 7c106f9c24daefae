import { deadlineAnchors } from './anchors.ts';
import { compareDates } from './dates.ts';
import type { Entry } from './entries.ts';
import { knownFrom, undated } from './known-from.ts';
import { namedTerm, type NamedTerm } from './named-term.ts';
import type { PageCitation, PageSources } from './page-sources.ts';
import type { JoinedRecord } from './record.ts';

/** The deadlines of a proposal with their citations, by date. Tells the page's sources of each. */
export function deadlinesWithSources(record: JoinedRecord, proposal: Entry<'proposals'>, sources: PageSources): ShownDeadline[] {
	const anchors = deadlineAnchors(proposal.fields.deadlines);
	return proposal.fields.deadlines
		.map((deadline, index) => ({ ...deadline, anchor: `${proposal.id}--${anchors[index] ?? ''}` }))
		.toSorted((a, b) => compareDates(a.date, b.date))
		.map(({ term, date, text, anchor, cite }) => ({
			...{ date, text, anchor },
			term: term === undefined ? undefined : namedTerm(record, term),
			known: knownFrom(record, cite) ?? undated,
			citations: sources.citeAll(cite),
		}));
}

/** A deadline of a proposal, as shown. */
export interface ShownDeadline {
	/** The term that set it. */
	term: NamedTerm | undefined;
	date: string;
	text: string;
	/** Its id in the page. */
	anchor: string;
	/** From which day on it was known; `undated` where no day is. */
	known: string;
	citations: PageCitation[];
}
