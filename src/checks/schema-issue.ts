import type { z } from 'astro/zod';

import { clip } from '../content/clip.ts';

/**
 * Issues as writers see them: where a value may have one of several forms, only what is wrong with the form that was meant (a group of
 * fields, say, and not a text).
 */
export function plainIssues(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
	return issues.flatMap((issue): z.core.$ZodIssue[] => {
		if (issue.code !== 'invalid_union') return [issue];
		const meant = issue.errors.filter((branch) => !branch.some(({ code, path }) => code === 'invalid_type' && path.length === 0));
		const [only] = meant;
		return meant.length === 1 && only ? plainIssues(only.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))) : [issue];
	});
}

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
	const name = issue.path.length > 0 ? `\`${fieldName(issue.path)}\`` : 'The file';
	if (value === undefined || value === null) return `${name} is missing.`;
	return `${name} ${expectation(issue)}${issue.code === 'invalid_key' ? '' : shown(value)}.`;
}

/** A path as authors write it. Example: `['terms', 2, 'topic']` gives `terms[3].topic`, items counted from 1. */
export function fieldName(path: readonly PropertyKey[]): string {
	return path.reduce<string>((name, key) => (typeof key === 'number' ? `${name}[${key + 1}]` : name === '' ? String(key) : `${name}.${String(key)}`), '');
}

function expectation(issue: z.core.$ZodIssue): string {
	if (issue.message.startsWith('must')) return issue.message;
	switch (issue.code) {
		case 'invalid_type':
			return `must be ${typeNames[issue.expected] ?? issue.expected}`;
		case 'invalid_value':
			return `must be one of ${issue.values.map((value) => `\`${String(value)}\``).join(', ')}`;
		case 'invalid_union':
			return issue.errors
				.flat()
				.map(expectation)
				.filter((text, index, all) => all.indexOf(text) === index)
				.join(', or ');
		case 'invalid_key':
			return issue.issues.map(expectation).join(', and ');
		case 'unrecognized_keys':
			return `has unknown fields: ${issue.keys.map((key) => `\`${clip(key)}\``).join(', ')}`;
		case 'too_small':
			return `must be at least ${String(issue.minimum)}`;
		case 'too_big':
			return `must be at most ${String(issue.maximum)}`;
		default:
			return `is not valid (${issue.message})`;
	}
}

function shown(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? `; found \`${clip(String(value), 60)}\`` : '';
}

const typeNames: Record<string, string> = {
	string: 'text',
	number: 'a number',
	int: 'a whole number',
	array: 'a list',
	object: 'a group of fields',
	boolean: 'true or false',
	record: 'a group of fields',
	tuple: 'two numbers',
};
