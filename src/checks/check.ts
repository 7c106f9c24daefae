import { join, relative, resolve, sep } from 'node:path';

import { CheckedRecord } from './checked-record.ts';
import { compareProblems, type Problem } from './problem.ts';
import { rules } from './rules.ts';

/**
 * Checks a record: all rules on all files. Gives every problem, sorted. Throws a FolderError where the folder cannot be read.
 * `today` is the day on which a date counts as future, ISO 8601.
 */
export function checkContent(folder: string, today = new Date().toISOString().slice(0, 10)): Problem[] {
	const record = new CheckedRecord(folder, today);
	const shown = relative(process.cwd(), folder);
	const root = shown.startsWith('..') ? folder : shown;
	const problems = rules.flatMap((rule) =>
		[...rule.check(record)].map(({ path, suggestion, ...finding }): Problem => ({
			file: join(root, path),
			line: finding.line,
			column: finding.column,
			severity: rule.severity,
			rule: rule.id,
			message: finding.message,
			...(suggestion === undefined ? {} : { suggestion }),
		})),
	);
	return problems.toSorted(compareProblems);
}

/** The problems that lie in one of the given files or folders; all where none is given. */
export function problemsIn(problems: readonly Problem[], paths: readonly string[]): Problem[] {
	const wanted = paths.map((path) => resolve(path));
	return problems.filter(({ file }) => {
		const place = resolve(file);
		return wanted.length === 0 || wanted.some((path) => place === path || place.startsWith(path.endsWith(sep) ? path : `${path}${sep}`));
	});
}
