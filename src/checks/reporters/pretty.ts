import type { Problem } from '../problem.ts';

/** A line a problem for people, and how many there are: `file:line:column  severity  rule-id  message`. */
export function pretty(problems: readonly Problem[]): string {
	if (problems.length === 0) return 'The content is clean.';
	const lines = problems.map(({ file, line, column, severity, rule, message, suggestion }) => {
		const hint = suggestion === undefined ? '' : ` Did you mean \`${suggestion}\`?`;
		return `${file}:${line}:${column}  ${severity}  ${rule}  ${message}${hint}`;
	});
	return [...lines, '', `${summary(problems)} Each rule is explained in docs/errors.md.`].join('\n');
}

function summary(problems: readonly Problem[]): string {
	const files = new Set(problems.map((problem) => problem.file)).size;
	const count = (severity: string, word: string) => {
		const number = problems.filter((problem) => problem.severity === severity).length;
		return number === 0 ? [] : [`${number} ${word}${number === 1 || word === 'information' ? '' : 's'}`];
	};
	return `${[...count('error', 'error'), ...count('warning', 'warning'), ...count('info', 'information')].join(', ')} in ${files} file${files === 1 ? '' : 's'}.`;
}
