import { describe, expect, it } from 'vitest';

import { problemsIn } from '../../../src/checks/check.ts';
import { compareProblems, type Problem } from '../../../src/checks/problem.ts';
import { reporters } from '../../../src/checks/reporter.ts';

const slip: Problem = {
	file: 'content/topics/pay.yaml',
	line: 3,
	column: 1,
	severity: 'error',
	rule: 'unknown-field',
	message: '`ordr` is not a field of topics.',
	suggestion: 'order',
};
const unused: Problem = {
	file: 'content/sources/a.yaml',
	line: 1,
	column: 1,
	severity: 'warning',
	rule: 'unused-source',
	message: 'Nothing cites the source `a`; cite it or remove it.',
};
const archive: Problem = { ...unused, severity: 'info', rule: 'missing-archive', message: '100% gone: look, again\nand again.' };

describe('pretty', () => {
	it('writes a line a problem and counts them', () => {
		expect(reporters.pretty([slip, unused, archive])).toBe(
			[
				'content/topics/pay.yaml:3:1  error  unknown-field  `ordr` is not a field of topics. Did you mean `order`?',
				'content/sources/a.yaml:1:1  warning  unused-source  Nothing cites the source `a`; cite it or remove it.',
				'content/sources/a.yaml:1:1  info  missing-archive  100% gone: look, again\\u{a}and again.',
				'',
				'1 error, 1 warning, 1 information in 2 files. Each rule is explained in docs/errors.md.',
			].join('\n'),
		);
	});

	it('counts in the plural', () => {
		expect(reporters.pretty([slip, slip, unused, unused, archive, archive])).toContain('2 errors, 2 warnings, 2 information in 2 files.');
		expect(reporters.pretty([slip])).toContain('1 error in 1 file.');
	});

	it('says that nothing was found', () => {
		expect(reporters.pretty([])).toBe('The content is clean.');
	});

	it('lets no sign through that a terminal would obey', () => {
		const report = reporters.pretty([{ ...slip, file: 'a\u001B[2J.md', message: 'b\u0007\u202Ec\u2028', suggestion: '\r' }]);
		expect(report.split('\n')[0]).toBe('a\\u{1b}[2J.md:3:1  error  unknown-field  b\\u{7}\\u{202e}c\\u{2028} Did you mean `\\u{d}`?');
	});
});

describe('github', () => {
	it('writes a command a problem', () => {
		expect(reporters.github([slip, unused])).toBe(
			[
				'::error file=content/topics/pay.yaml,line=3,col=1,title=unknown-field::`ordr` is not a field of topics. Did you mean order?',
				'::warning file=content/sources/a.yaml,line=1,col=1,title=unused-source::Nothing cites the source `a`; cite it or remove it.',
			].join('\n'),
		);
	});

	it('escapes what would end a command or begin another', () => {
		expect(reporters.github([{ ...archive, file: 'a,b:c\n::error::d.md' }])).toBe(
			'::notice file=a%2Cb%3Ac%0A%3A%3Aerror%3A%3Ad.md,line=1,col=1,title=missing-archive::100%25 gone: look, again%0Aand again.',
		);
	});

	it('writes nothing where nothing was found', () => {
		expect(reporters.github([])).toBe('');
	});
});

describe('json', () => {
	it('writes the problems as they are', () => {
		expect(JSON.parse(reporters.json([slip, archive]))).toEqual([slip, archive]);
		expect(reporters.json([unused])).toBe(
			'[\n\t{\n\t\t"file": "content/sources/a.yaml",\n\t\t"line": 1,\n\t\t"column": 1,\n\t\t"severity": "warning",\n\t\t"rule": "unused-source",\n\t\t"message": "Nothing cites the source `a`; cite it or remove it."\n\t}\n]',
		);
		expect(reporters.json([])).toBe('[]');
	});
});

describe('problems', () => {
	it('are in the order of files, places and rules', () => {
		const at = (file: string, line: number, column: number, rule: string): Problem => ({ ...slip, file, line, column, rule });
		const sorted = [at('a', 1, 1, 'x'), at('a', 1, 2, 'a'), at('a', 1, 2, 'b'), at('a', 2, 1, 'a'), at('a', 10, 1, 'a'), at('b', 1, 1, 'a')];
		expect(sorted.toReversed().toSorted(compareProblems)).toEqual(sorted);
	});

	it.each<[string[], number]>([
		[[], 2],
		[['content'], 2],
		[['content/'], 2],
		[['.'], 2],
		[['./content/topics'], 1],
		[['content/topics/pay.yaml'], 1],
		[['content/top'], 0],
		[['content/topics/pay.yaml', 'content/sources'], 2],
	])('in %j', (paths, count) => {
		expect(problemsIn([slip, unused], paths)).toHaveLength(count);
	});
});
