import { titleOf, type Entry } from './entries.ts';
import type { JoinedRecord } from './record.ts';

/** The term that a deadline or a claim names. Example: `namedTerm(record, 'hostage-release/1')`. */
export function namedTerm(record: JoinedRecord, term: string): NamedTerm {
	const [topic = '', phase] = term.split('/');
	const entry = record.get('topics', topic);
	return { topic: entry, phase: Number(phase ?? 0), name: phase === undefined ? titleOf(entry) : `${titleOf(entry)}, phase ${phase}` };
}

/** A term that something belongs to. */
export interface NamedTerm {
	topic: Entry<'topics'>;
	/** Counted from 1; 0 where it is not said. */
	phase: number;
	/** Both in words. Example: `Hostage release, phase 1`. */
	name: string;
}
