import type { Fields } from '../schemas/collections.ts';
import { disputesOnPage } from './dispute-view.ts';
import type { AnyEntry } from './entries.ts';
import type { JoinedRecord } from './record.ts';
import type { PicturedEntry } from './share-image.ts';
import { usesIn } from './source-uses.ts';
import { originatorsOf } from './source-words.ts';
import { counted, ownershipInWords } from './words.ts';

/** What a page stands on: how many sources, how many independent originators, and who owns their publishers. */
export function evidenceOf(record: JoinedRecord, sources: readonly string[]): Evidence {
	const ids = [...new Set(sources)];
	const ownership = new Map<Fields<'publishers'>['ownership'], number>();
	const kinds = new Map<Fields<'sources'>['kind'], number>();
	for (const id of ids) {
		const { fields } = record.get('sources', id);
		const owner = record.get('publishers', fields.publisher).fields.ownership;
		ownership.set(owner, (ownership.get(owner) ?? 0) + 1);
		kinds.set(fields.kind, (kinds.get(fields.kind) ?? 0) + 1);
	}
	const byCount = <Name extends string>(counts: Map<Name, number>) =>
		[...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name, count]) => ({ name, count }));
	return { sources: ids.length, originators: originatorsOf(record, ids).size, ownership: byCount(ownership), kinds: byCount(kinds) };
}

/** The ids of the sources that an entry's page cites: its own, and those of the disputes that it shows in full. */
export function sourcesOnPage(record: JoinedRecord, entry: PicturedEntry): string[] {
	const disputed = disputesOnPage(record, entry).shown.flatMap(({ fields }) => fields.versions.flatMap(({ cite }) => cite));
	return [...new Set([...usesIn(record, entry), ...disputed].map(({ source }) => source))];
}

/** How many sources one account stands on, and whose reporting they are. Examples: `1 source`, `3 sources from 2 originators`. */
export function sourcesInWords({ sources, originators }: Evidence): string {
	return sources === 1 ? '1 source' : `${counted(sources, 'source')} from ${counted(originators, 'originator')}`;
}

/** The same with who owns their publishers. Examples: `1 source: private`, `3 sources from 2 originators: 2 private, 1 state-owned`. */
export function evidenceInWords(evidence: Evidence): string {
	const { ownership } = evidence;
	const owners = ownership.map(({ name, count }) => (ownership.length === 1 ? ownershipInWords(name) : `${count} ${ownershipInWords(name)}`));
	return `${sourcesInWords(evidence)}: ${owners.join(', ')}`;
}

/** How many sentences of an entry's prose rest on one originator, of how many that cite any. */
export function singleStatements(record: JoinedRecord, entry: AnyEntry): { single: number; cited: number } {
	const sentences = new Map<string, string[]>();
	for (const { passage, source } of record.prose(entry).citations) sentences.set(passage, [...(sentences.get(passage) ?? []), source]);
	const single = [...sentences.values()].filter((sources) => originatorsOf(record, sources).size === 1).length;
	return { single, cited: sentences.size };
}

/** The evidence of a page. */
export interface Evidence {
	/** Distinct sources. */
	sources: number;
	/** Distinct originators: two papers that print one agency's text are one. */
	originators: number;
	/** Sources by the ownership of their publisher, most first. */
	ownership: { name: Fields<'publishers'>['ownership']; count: number }[];
	/** Sources by kind, most first. */
	kinds: { name: Fields<'sources'>['kind']; count: number }[];
}
