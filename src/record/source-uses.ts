import { addressOf } from './addresses.ts';
import { deadlineAnchors, implementationAnchors, responseAnchors, termAnchors, valueAnchors } from './anchors.ts';
import type { AnyEntry } from './entries.ts';
import { inForceInWords } from './date-words.ts';
import { valueInWords } from './figure-words.ts';
import type { JoinedRecord } from './record.ts';

/** Every use that an entry makes of a source: first in its prose, then in its fields, in the order of its page. */
export function usesIn(record: Pick<JoinedRecord, 'prose'>, entry: AnyEntry): SourceUse[] {
	const inProse = record
		.prose(entry)
		.citations.map(({ source, at, passage, sentence }): SourceUse => ({ type: 'sentence', source, at, text: sentence, entry, url: urlOf(entry, passage) }));
	return [
		...inProse,
		...valuesIn(entry).flatMap(({ cite, ...value }) =>
			cite.map(({ source, at }): SourceUse => ({ ...value, source, at: at ?? '', entry, url: urlOf(entry, value.anchor) })),
		),
	];
}

/** The values of an entry that stand on sources of their own, in the order of its page. */
export function valuesIn(entry: AnyEntry): CitedValue[] {
	switch (entry.collection) {
		case 'proposals': {
			const { terms: allTerms, deadlines: allDeadlines, responses: allResponses, implementation, inForce } = entry.fields;
			const [terms, deadlines] = [termAnchors(allTerms), deadlineAnchors(allDeadlines)];
			const [responses, claims] = [responseAnchors(allResponses), implementationAnchors(implementation)];
			return [
				...allTerms.map((term, index) => ({ type: 'term' as const, text: term.text, cite: term.cite, anchor: terms[index] ?? '' })),
				...allDeadlines.map((deadline, index) => ({ type: 'deadline' as const, text: deadline.text, cite: deadline.cite, anchor: deadlines[index] ?? '' })),
				...allResponses.map((response, index) => ({ type: 'response' as const, text: response.text, cite: response.cite, anchor: responses[index] ?? '' })),
				...(inForce ? [{ type: 'in-force' as const, text: inForceInWords(inForce), cite: inForce.cite, anchor: 'in-force' }] : []),
				...implementation.map((claim, index) => ({ type: 'implementation' as const, text: claim.text, cite: claim.cite, anchor: claims[index] ?? '' })),
			];
		}
		case 'figures': {
			const anchors = valueAnchors(entry.fields.values);
			return entry.fields.values.map((value, index) => ({
				type: 'value',
				text: valueInWords(value, entry.fields.unit),
				cite: value.cite,
				anchor: anchors[index] ?? '',
			}));
		}
		case 'disputes':
			return entry.fields.versions.map((version, index) => ({ type: 'version', text: version.text, cite: version.cite, anchor: `version-${index + 1}` }));
		case 'actors':
			return entry.fields.roles.map((role, index) => ({ type: 'role', text: role.title, cite: role.cite, anchor: `role-${index + 1}` }));
		case 'publishers':
			return entry.fields.sentence === undefined ? [] : [{ type: 'profile', text: entry.fields.sentence, cite: entry.fields.cite, anchor: 'profile' }];
		case 'glossary':
			return entry.fields.usage.map((usage, index) => ({ type: 'usage', text: `${usage.word}: ${usage.by}`, cite: usage.cite, anchor: `usage-${index + 1}` }));
		default:
			return [];
	}
}

/** The address that leads to a part of an entry's page and marks it. */
export function urlOf(entry: AnyEntry, anchor: string): string {
	return `${addressOf(entry.collection, entry.id).replace(/#.*/, '')}#${entry.id}--${anchor}`;
}

/** The kinds of statement that stand on a source. */
export type UseType = 'sentence' | 'term' | 'deadline' | 'response' | 'implementation' | 'in-force' | 'value' | 'version' | 'role' | 'profile' | 'usage';

/** A value with sources of its own. */
export interface CitedValue {
	type: Exclude<UseType, 'sentence'>;
	/** The value in words. */
	text: string;
	/** Its sources. */
	cite: readonly { source: string; at?: string | undefined }[];
	/** Its name on its page. Example: `term-aid-1`. */
	anchor: string;
}

/** One use of a source. */
export interface SourceUse {
	/** What stands on the source. */
	type: UseType;
	/** The source's id. */
	source: string;
	/** Where in the source, in words; empty where not said. */
	at: string;
	/** The sentence or value. */
	text: string;
	/** The entry that holds it. */
	entry: AnyEntry;
	/** The address that leads to it and marks it. */
	url: string;
}
