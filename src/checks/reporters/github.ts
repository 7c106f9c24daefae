import type { Problem } from '../problem.ts';

/**
 * Workflow commands of GitHub Actions, which show each problem on its line of a pull request.
 * See https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions.
 */
export function github(problems: readonly Problem[]): string {
	return problems
		.map(({ file, line, column, severity, rule, message, suggestion }) => {
			const level = severity === 'info' ? 'notice' : severity;
			return `::${level} file=${property(file)},line=${line},col=${column},title=${property(rule)}::${data(suggestion ? `${message} Did you mean ${suggestion}?` : message)}`;
		})
		.join('\n');
}

function data(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
	return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
