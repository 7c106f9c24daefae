import type { CollectionName } from '../schemas/collections.ts';

/** The sections of an entry's page that a link may lead to, besides its own headings. Example: `../proposals/x.md#responses`. */
export const sectionAnchors: { readonly [Name in CollectionName]: readonly string[] } = {
	events: ['sources'],
	proposals: ['terms', 'deadlines', 'responses', 'implementation', 'lineage', 'events', 'sources'],
	actors: ['positions', 'events', 'sources'],
	sources: ['cited-by'],
	publishers: ['published'],
	figures: ['values', 'sources'],
	disputes: ['versions', 'sources'],
	topics: ['terms'],
	glossary: [],
	explainers: ['sources'],
	pages: [],
};

/** The names of a proposal's terms on its page: topic, phase where there is one, and a count where that is not enough. Example: `term-aid-1`. */
export function termAnchors(terms: readonly { topic: string; phase?: number | null | undefined }[]): string[] {
	return unique(terms.map(({ topic, phase }) => (phase ? `term-${topic}-${phase}` : `term-${topic}`)));
}

/** The names of a proposal's deadlines on its page. Example: `deadline-2025-02-03`. */
export function deadlineAnchors(deadlines: readonly { date: string }[]): string[] {
	return unique(deadlines.map(({ date }) => `deadline-${fragment(date)}`));
}

/** The names of a proposal's responses on its page. Example: `response-hamas-2024-02-06`. */
export function responseAnchors(responses: readonly { actor: string; date: string }[]): string[] {
	return unique(responses.map(({ actor, date }) => `response-${actor}-${fragment(date)}`));
}

/** The names of the claims about what became of a proposal's terms. Example: `implementation-aid-2025-01-19`. */
export function implementationAnchors(claims: readonly { term: string; date: string }[]): string[] {
	return unique(claims.map(({ term, date }) => `implementation-${term.replace('/', '-')}-${fragment(date)}`));
}

/** The names of a series' values on its page. Example: `value-2023-12-02`. */
export function valueAnchors(values: readonly { asOf: string }[]): string[] {
	return unique(values.map(({ asOf }) => `value-${fragment(asOf)}`));
}

function fragment(date: string): string {
	return date.replaceAll('~', '').replaceAll('/', '-to-');
}

function unique(names: string[]): string[] {
	const counts = new Map<string, number>();
	return names.map((name) => {
		const count = (counts.get(name) ?? 0) + 1;
		counts.set(name, count);
		return count === 1 ? name : `${name}-no-${count}`;
	});
}
