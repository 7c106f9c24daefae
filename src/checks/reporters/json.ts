import type { Problem } from '../problem.ts';

/** An array of problems, for programs. */
export function json(problems: readonly Problem[]): string {
	return JSON.stringify(problems, null, '\t');
}
