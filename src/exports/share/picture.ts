import { dateInWords } from '../../record/date-words.ts';
import { titleOf, type Entry } from '../../record/entries.ts';
import { evidenceOf, sourcesOnPage } from '../../record/evidence.ts';
import { claimsOf, type Claim } from '../../record/figure-view.ts';
import { valueInWords } from '../../record/figure-words.ts';
import { PageSources } from '../../record/page-sources.ts';
import { termsByPhase } from '../../record/proposal-view.ts';
import type { JoinedRecord } from '../../record/record.ts';
import type { PicturedEntry } from '../../record/share-image.ts';
import { originatorsOf } from '../../record/source-words.ts';
import { summaryOf } from '../../record/summary.ts';
import { counted, statusInWords, typeInWords } from '../../record/words.ts';
import { site } from '../../site.ts';
import { pageOf } from '../addresses.ts';

/** What the picture of an entry says. Its sources are counted as on the entry's page. */
export function pictureOf(record: JoinedRecord, entry: PicturedEntry): Picture {
	const sources = sourcesOnPage(record, entry);
	const { originators } = evidenceOf(record, sources);
	return {
		site: site.name,
		...contentOf(record, entry),
		title: titleOf(entry),
		evidence: {
			counts: sources.length === 0 ? 'No source is cited here' : `${counted(sources.length, 'source')}, ${counted(originators, 'independent originator')}`,
			originators: [...originatorsOf(record, sources)].map((id) => titleOf(record.get('publishers', id))),
		},
		address: pageOf(entry),
	};
}

function contentOf(record: JoinedRecord, entry: PicturedEntry): Pick<Picture, 'kicker' | 'body'> {
	switch (entry.collection) {
		case 'events': {
			const { type, date, places } = entry.fields;
			return {
				kicker: [typeInWords(type), dateInWords(date), ...(places.length > 0 ? [places.join(', ')] : [])],
				body: { kind: 'text', text: summaryOf(record, entry) ?? '' },
			};
		}
		case 'proposals':
			return proposalContent(record, entry);
		case 'figures':
			return figureContent(record, entry);
	}
}

function proposalContent(record: JoinedRecord, proposal: Entry<'proposals'>): Pick<Picture, 'kicker' | 'body'> {
	const { date, status, responses } = proposal.fields;
	const terms = termsByPhase(record, proposal, new PageSources(record, proposal.id)).flatMap((phase) => phase.terms);
	const topics = [...new Set(terms.map(({ topic }) => topic))];
	return {
		kicker: ['Proposal', dateInWords(date), statusInWords(status), `${counted(terms.length, 'term')}, ${counted(responses.length, 'answer')}`],
		body:
			terms.length === 0
				? { kind: 'text', text: summaryOf(record, proposal) ?? '' }
				: { kind: 'terms', terms: topics.map((topic) => ({ topic: titleOf(topic), text: terms.find((term) => term.topic === topic)?.text ?? '' })) },
	};
}

function figureContent(record: JoinedRecord, figure: Entry<'figures'>): Pick<Picture, 'kicker' | 'body'> {
	const { definition, unit } = figure.fields;
	const claims = claimsOf(record, figure, new PageSources(record, figure.id));
	const [first, last] = [claims[0], claims.at(-1)];
	const dates = [...new Set([first, last].flatMap((claim) => (claim ? [dateInWords(claim.asOf)] : [])))].join(' to ');
	const only = first && `${first.claimant.name}: ${valueInWords(first, unit)}.`;
	return {
		kicker: ['Figure', unit, counted(claims.length, 'claim'), ...(dates === '' ? [] : [dates])],
		body: claims.length > 1 ? { kind: 'chart', text: definition, claims } : { kind: 'text', text: [only, definition].filter(Boolean).join(' ') },
	};
}

/** A picture that stands for a page where it is shared: what it is, what it says, what that stands on, and where the page is. */
export interface Picture {
	/** The site's name. */
	site: string;
	/** Kind, date and the like, in words. Example: `['Statement', '31 May 2024', 'Washington']`. */
	kicker: readonly string[];
	title: string;
	body: PictureBody;
	/** The source line: counts in words, and the originators by name, of which as many are shown as there is room for. */
	evidence: { counts: string; originators: readonly string[] };
	/** The full address of the page. */
	address: string;
}

/** The main part of a picture: sentences, the first term of each topic, or a chart under the definition of its series. */
export type PictureBody =
	| { kind: 'text'; text: string }
	| { kind: 'terms'; terms: readonly { topic: string; text: string }[] }
	| { kind: 'chart'; text: string; claims: readonly Claim[] };
