import type { CheckedRecord } from './checked-record.ts';
import type { Severity } from './problem.ts';

/** A rule of the checker. Rules find; they never print, and they never stop at the first. */
export interface Rule {
	/** Permanent id, and the heading of its section in `docs/errors.md`. */
	id: string;
	severity: Severity;
	/** Everything in the record that breaks the rule. */
	check: (record: CheckedRecord) => Iterable<Finding>;
}

/** Something that breaks a rule. */
export interface Finding {
	/** The file's path in the content folder. */
	path: string;
	/** Where in the file. */
	line: number;
	column: number;
	/** What is wrong and what was expected, in a sentence. */
	message: string;
	/** What may have been meant. */
	suggestion?: string | undefined;
}
