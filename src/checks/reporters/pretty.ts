import type { Problem } from '../problem.ts';

/** A line a problem for people, and how many there are: `file:line:column  severity  rule-id  message`. */
export function pretty(problems: readonly Problem[]): string {
	if (problems.length === 0) return 'The content is clean.';
	const lines = problems.map(({ file, line, column, severity, rule, message, suggestion }) => {
		const hint = suggestion === undefined ? '' : ` Did you mean \`${suggestion}\`?`;
		return printable(`${file}:${line}:${column}  ${severity}  ${rule}  ${message}${hint}`);
	});
	return [...lines, '', `${summary(problems)} Each rule is explained in docs/errors.md.`].join('\n');
}

/** Names of files and escapes in YAML may hold line breaks and commands to a terminal; they are shown as what they are. */
function printable(text: string): string {
	return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, (sign) => `\\u{${sign.charCodeAt(0).toString(16)}}`);
}

function summary(problems: readonly Problem[]): string {
	const files = new Set(problems.map((problem) => problem.file)).size;
	const count = (severity: string, word: string) => {
		const number = problems.filter((problem) => problem.severity === severity).length;
		return number === 0 ? [] : [`${number} ${word}${number === 1 || word === 'information' ? '' : 's'}`];
	};
	return `${[...count('error', 'error'), ...count('warning', 'warning'), ...count('info', 'information')].join(', ')} in ${files} file${files === 1 ? '' : 's'}.`;
}
