import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { rules } from '../../../src/checks/rules.ts';
import { contentOf } from './content.ts';
import { reportOn } from './report.ts';
import { writtenExamples } from './written-examples.ts';

const ids = rules.map(({ id }) => id).toSorted();
const sections = sectionsOf(readFileSync('docs/errors.md', 'utf8'));

describe.each(ids)('the rule %s', (id) => {
	it('finds nothing in its good example, and no other rule does', () => {
		expect(reportOn(join('tests/rules', id, 'good'))).toBe('The content is clean.');
	});

	it('reports its bad example word for word', () => {
		const report = reportOn(badExample(id));
		expect(`${report}\n`).toBe(expectedReport(id));
		expect(report).toContain(`  ${id}  `);
	});

	it('has a section in docs/errors.md with a message from its bad example', () => {
		const example = /```text\n(?<message>[^\n]*)\n```/.exec(sections.get(id) ?? '')?.groups?.['message'] ?? 'no example';
		expect(
			expectedReport(id)
				.split('\n')
				.map((line) => `content/${line}`),
		).toContain(example);
	});
});

it('has no example and no section without a rule', () => {
	expect(readdirSync('tests/rules').toSorted()).toEqual(ids);
	expect([...sections.keys()].toSorted()).toEqual(ids);
});

it('has ids that differ', () => {
	expect(new Set(ids).size).toBe(ids.length);
});

function badExample(id: string): string {
	const written = writtenExamples[id];
	return written ? contentOf(written) : join('tests/rules', id, 'bad');
}

function expectedReport(id: string): string {
	return readFileSync(join('tests/rules', id, 'bad/report.txt'), 'utf8');
}

/** The sections of a text by their headings of the third level, which are ids. */
function sectionsOf(markdown: string): Map<string, string> {
	return new Map(
		markdown
			.split(/^### /m)
			.slice(1)
			.map((section) => [section.split('\n')[0] ?? '', section]),
	);
}
