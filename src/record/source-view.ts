import { titleOf, type AnyEntry } from './entries.ts';
import type { JoinedRecord } from './record.ts';
import type { SourceUse } from './source-uses.ts';
import { originatorsOf } from './source-words.ts';

/** Where a source is used, by the entry that uses it; each sentence or value once, with whether it rests on this originator alone. */
export function usesByEntry(record: JoinedRecord, source: string): EntryUses[] {
	const groups = new Map<AnyEntry, ShownUse[]>();
	const seen = new Set<string>();
	for (const use of record.usesOf(source)) {
		if (seen.has(use.url)) continue;
		seen.add(use.url);
		const originators = originatorsOf(record, record.supportOf(use.url));
		const shown = { ...use, alone: originators.size === 1 };
		groups.set(use.entry, [...(groups.get(use.entry) ?? []), shown]);
	}
	return [...groups].map(([entry, uses]) => ({ entry, title: titleOf(entry), uses }));
}

/** A sentence or value that rests on a source. */
export interface ShownUse extends SourceUse {
	/** True where nobody else's reporting supports it. */
	alone: boolean;
}

/** The uses of a source in one entry. */
export interface EntryUses {
	entry: AnyEntry;
	title: string;
	uses: ShownUse[];
}
