import { addressOf } from './addresses.ts';
import { valueAnchors } from './anchors.ts';
import { claimantOf, type Claimant } from './claimant.ts';
import { compareDates, dateOf } from './dates.ts';
import type { AnyEntry, Entry } from './entries.ts';
import { knownFrom, undated } from './known-from.ts';
import type { PageCitation, PageSources } from './page-sources.ts';
import type { JoinedRecord } from './record.ts';
import { outletInWords } from './source-words.ts';

/** The claims of a series by date, with their citations, as on the series' own page. Tells the page's sources of each. */
export function claimsOf(record: JoinedRecord, figure: Entry<'figures'>, sources: PageSources): Claim[] {
	const anchors = valueAnchors(figure.fields.values);
	return figure.fields.values
		.map((value, index) => ({ value, anchor: `${figure.id}--${anchors[index] ?? ''}` }))
		.toSorted((a, b) => compareDates(a.value.asOf, b.value.asOf))
		.map(({ value: { cite, claimant, ...value }, anchor }) => ({
			...value,
			claimant: claimantOf(record, claimant),
			anchor,
			known: knownFrom(record, cite, value.asOf) ?? undated,
			citations: sources.citeAll(cite),
			outlets: cite.map(({ source }) => outletInWords(record, source)),
			usedIn: record.linkingTo(`${addressOf('figures', figure.id)}#${anchor}`),
		}));
}

/** The claims of a series with references that lead to the series' own page. */
export function claimsElsewhere(record: JoinedRecord, figure: Entry<'figures'>, sources: PageSources): Claim[] {
	const page = addressOf('figures', figure.id);
	return claimsOf(record, figure, sources).map((claim) => ({
		...claim,
		citations: claim.citations.map((citation) => ({ ...citation, id: undefined, href: `${page}${citation.href}` })),
	}));
}

/** The claimants of a series, the most frequent first; the first four have shapes of their own in its chart, the others letters. */
export function claimantsIn(claims: readonly Claim[]): string[] {
	return byFrequency(claims.map(({ claimant }) => claimant.name));
}

/** Where the numbers of a series were published, the most frequent outlet first. Example: `CTV News (Associated Press)`. */
export function outletsIn(claims: readonly Claim[]): string[] {
	return byFrequency(claims.flatMap(({ outlets }) => outlets));
}

/** The lowest and the highest number of a claim. */
export function boundsOf({ value, range }: Pick<Claim, 'value' | 'range'>): [number, number] {
	return range ? [range[0], range[1]] : [value ?? 0, value ?? 0];
}

/** The day that a claim is drawn at: the middle of its date. */
export function dayOf({ asOf }: Pick<Claim, 'asOf'>): Date {
	const { start, end } = dateOf(asOf);
	return new Date((Date.parse(start) + Date.parse(end)) / 2);
}

function byFrequency(names: readonly string[]): string[] {
	const counts = new Map<string, number>();
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
}

/** One number as someone claimed it. */
export interface Claim {
	asOf: string;
	value?: number | undefined;
	range?: [number, number] | undefined;
	qualifier: Entry<'figures'>['fields']['values'][number]['qualifier'];
	/** Who claims it, and the page of that actor. */
	claimant: Claimant;
	note?: string | undefined;
	/** Its id in the page of its series. */
	anchor: string;
	/** From which day on it was known; `undated` where no day is. */
	known: string;
	citations: PageCitation[];
	/** Where its sources were published, in their order. */
	outlets: string[];
	/** The entries whose prose leads to it. */
	usedIn: AnyEntry[];
}
