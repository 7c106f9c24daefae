import type { z } from 'astro/zod';

/** The rule that an issue of a schema belongs to. `value` is what stands at the issue's path. */
export function issueRule(issue: z.core.$ZodIssue, value: unknown): 'missing-field' | 'unknown-field' | 'invalid-date' | 'unsafe-url' | 'invalid-field' {
	if (issue.code === 'unrecognized_keys') return 'unknown-field';
	if (issue.code === 'custom') {
		const rule: unknown = issue.params?.['rule'];
		if (rule === 'missing-field' || rule === 'invalid-date' || rule === 'unsafe-url') return rule;
	}
	if (value === undefined || value === null) return 'missing-field';
	return 'invalid-field';
}

/** What an issue says, in a sentence. */
export function issueText(issue: z.core.$ZodIssue, value: unknown): string {
	const name = fieldName(issue.path) || 'The file';
	return `${issue.path.length > 0 ? `\`${name}\`` : name} ${expectation(issue)}${shown(value)}.`;
}

/** A path as authors write it. Example: `['terms', 2, 'topic']` gives `terms[3].topic`, items counted from 1. */
export function fieldName(path: readonly PropertyKey[]): string {
	return path.reduce<string>((name, key) => (typeof key === 'number' ? `${name}[${key + 1}]` : name === '' ? String(key) : `${name}.${String(key)}`), '');
}

function expectation(issue: z.core.$ZodIssue): string {
	switch (issue.code) {
		case 'invalid_type':
			return `must be ${typeNames[issue.expected] ?? issue.expected}`;
		case 'invalid_value':
			return `must be one of ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}`;
		case 'invalid_union':
			return issue.errors.flat().map(expectation).filter((text, index, all) => all.indexOf(text) === index).join(', or ');
		case 'too_small':
		case 'too_big':
			return issue.message.startsWith('must') ? issue.message : `must be ${issue.code === 'too_small' ? `at least ${String(issue.minimum)}` : `at most ${String(issue.maximum)}`}`;
		default:
			return issue.message.startsWith('must') ? issue.message : `is not valid (${issue.message})`;
	}
}

function shown(value: unknown): string {
	if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return `; found \`${String(value).slice(0, 60)}\``;
	return '';
}

const typeNames: Record<string, string> = { string: 'text', number: 'a number', int: 'a whole number', array: 'a list', object: 'a group of fields', boolean: 'true or false', record: 'a group of fields', tuple: 'two numbers' };
