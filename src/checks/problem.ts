/** How grave a problem is. Errors stop a build. */
export type Severity = 'error' | 'warning' | 'info';

/** One problem in the content. */
export interface Problem {
	/** The file. Example: `content/events/2024-05-31-biden-outlines-plan.md`. */
	file: string;
	/** The line, counted from 1. */
	line: number;
	/** The column, counted from 1. */
	column: number;
	severity: Severity;
	/** The id of the rule, permanent. Example: `unknown-source`. */
	rule: string;
	/** What is wrong and what was expected, in a sentence. */
	message: string;
	/** What may have been meant. Example: `reuters-2024-02-27-draft`. */
	suggestion?: string;
}

/** Orders problems by file, line, column and rule. */
export function compareProblems(a: Problem, b: Problem): number {
	return order(a.file, b.file) || a.line - b.line || a.column - b.column || order(a.rule, b.rule) || order(a.message, b.message);
}

function order(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
