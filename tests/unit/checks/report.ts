import { relative } from 'node:path';

import { checkContent } from '../../../src/checks/check.ts';
import { pretty } from '../../../src/checks/reporters/pretty.ts';

/** The day on which the tests check. */
const today = '2026-01-01';

/** The report on a record, as the command line prints it, with paths from the record's folder. */
export function reportOn(folder: string): string {
	return pretty(checkContent(folder, today).map((problem) => ({ ...problem, file: relative(folder, problem.file) })));
}

/** The problems of a record, a line each: `file:line:column rule`. */
export function problemsOf(folder: string): string[] {
	return checkContent(folder, today).map(({ file, line, column, rule }) => `${relative(folder, file)}:${line}:${column} ${rule}`);
}
