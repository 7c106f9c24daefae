import { describe, expect, it } from 'vitest';

import { contentOf } from './content.ts';
import { problemsOf } from './report.ts';

const laughs = [
	'a: &a [x]',
	...Array.from({ length: 9 }, (_, index) => `${'bcdefghij'[index]}: &${'bcdefghij'[index]} [*${'abcdefghi'[index]}, *${'abcdefghi'[index]}]`),
].join('\n');

// What hangs takes minutes and more; what only waits for a busy machine does not.
describe('YAML in a file', { timeout: 60_000 }, () => {
	it.each<[string, string, string[]]>([
		['an anchor', 'name: &x Pay\ndefinition: y\n', ['1:7 invalid-yaml']],
		['an anchor before a key', '&x name: Pay\ndefinition: y\n', ['1:1 invalid-yaml']],
		['an alias', 'name: Pay\ndefinition: *x\n', ['2:13 invalid-yaml']],
		['a merge key', '<<: { name: Pay }\ndefinition: y\n', ['1:1 missing-field', '1:1 unknown-field']],
		['a merge key with an alias', 'name: Pay\n<<: *x\n', ['2:5 invalid-yaml']],
		['a tag', 'name: !!js/function "x"\ndefinition: y\n', ['1:7 invalid-yaml']],
		['a standard tag', 'name: Pay\ndefinition: !!str 1\n', ['2:13 invalid-yaml']],
		['a binary tag', 'name: !!binary aGk=\n', ['1:7 invalid-yaml']],
		['the tag without a name', 'name: ! x\n', ['1:7 invalid-yaml']],
		['a directive', '%YAML 1.1\n---\nname: yes\ndefinition: y\n', ['1:1 invalid-yaml']],
		['a tag directive', '%TAG ! tag:example,2024:\n---\nname: x\n', ['1:1 invalid-yaml']],
		['a second document', 'name: Pay\n---\ndefinition: y\n', ['2:1 invalid-yaml']],
		['signs of YAML within text', 'name: "&a *b !c"\ndefinition: |\n  &a *b\n  !c %d\n', []],
		['the same field twice', 'name: Pay\ndefinition: y\nname: Wages\n', ['3:1 invalid-yaml']],
		['the same field twice in a group', 'name: Pay\ndefinition: y\nx: { a: 1, a: 2 }\n', ['3:12 invalid-yaml']],
		['a tab', 'name: Pay\naliases:\n\t- wages\n', ['3:1 invalid-yaml']],
		['a colon in a value', 'name: Pay: wages\n', ['1:7 invalid-yaml']],
		['an open bracket', 'name: Pay\naliases: [a, b\ndefinition: y\n', ['2:10 invalid-yaml']],
		['an open quotation', 'name: "Pay\ndefinition: y\n', ['1:7 invalid-yaml']],
		['an open single quotation', "name: 'it''s\ndefinition: y\n", ['1:7 invalid-yaml']],
		['closed quotations', `name: 'it''s'''\ndefinition: "a \\"b\\\\"\naliases: [ "a-b", '' ]\n`, ['3:19 invalid-field']],
		['a number as a name', 'name: Pay\ndefinition: y\n2024: x\n', ['3:1 invalid-yaml']],
		['true as a name', 'true: x\n', ['1:1 invalid-yaml']],
		['a list as a name', 'name: Pay\n? [x, y]\n: z\n', ['1:1 invalid-yaml']],
		['a list in place of fields', '- name: Pay\n', ['1:1 invalid-field']],
		['text in place of fields', '\nPay\n', ['2:1 invalid-field']],
		['__proto__ as a name', 'name: Pay\ndefinition: y\n__proto__: { name: x }\n', ['3:1 invalid-yaml']],
		['constructor as a name', 'name: Pay\ndefinition: y\nconstructor: x\ntoString: x\n', ['3:1 unknown-field', '4:1 unknown-field']],
		['an unknown field', 'name: Pay\ndefinition: y\n\n# note\ncolour: red\n', ['5:1 unknown-field']],
		['a line break and an escape in a value', 'name: "a\\nb\\e[2J"\ndefinition: y\n', ['1:7 encoding', '1:7 invalid-field']],
		['infinity', 'name: Pay\ndefinition: y\norder: .inf\n', ['3:8 invalid-field']],
		[
			'a billion laughs',
			laughs,
			[...laughs.matchAll(/[&*]\w/g)].map(
				({ index }) => `${laughs.slice(0, index).split('\n').length}:${index - laughs.lastIndexOf('\n', index)} invalid-yaml`,
			),
		],
		['100,000 open brackets', `name: Pay\naliases: ${'['.repeat(100_000)}`, ['2:30 invalid-yaml']],
		['100,000 open braces', `name: ${'{a: '.repeat(50_000)}`, ['1:87 invalid-yaml']],
		['100,000 lists in a line', `name: Pay\naliases:\n  ${'- '.repeat(100_000)}`, ['3:43 invalid-yaml']],
		['100,000 long names', '? '.repeat(100_000), ['1:41 invalid-yaml']],
		[
			'lists moved in 400 deep',
			`${Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')}\n`,
			['1:1 missing-field', '1:1 missing-field', '1:1 unknown-field'],
		],
	])('%s', (_name, text, problems) => {
		expect(problemsOf(contentOf({ 'topics/pay.yaml': text }))).toEqual(problems.map((problem) => `topics/pay.yaml:${problem}`));
	});

	it('25,000 different names', () => {
		const names = Array.from({ length: 25_000 }, (_, index) => `k${index}: 1`).join('\n');
		const problems = problemsOf(contentOf({ 'topics/pay.yaml': `name: Pay\ndefinition: y\n${names}\n` }));
		expect(problems).toHaveLength(25_000);
		expect(problems.at(-1)).toBe('topics/pay.yaml:25002:1 unknown-field');
	});
});

describe('fields of a Markdown file', () => {
	it.each<[string, string, string[]]>([
		['without an end', '---\ntitle: About\n\nText: with a colon: and a [bracket.\n', ['1:1 invalid-yaml']],
		['without a beginning', 'title: About\n---\n', ['1:1 invalid-yaml']],
		['a beginning alone', '---', ['1:1 invalid-yaml']],
		['behind an empty line', '\n---\ntitle: About\n---\n', ['1:1 invalid-yaml']],
		['in another syntax', '+++\ntitle = "About"\n+++\n', ['1:1 invalid-yaml']],
		['with nothing in them', '---\n---\n', ['1:1 missing-field']],
		['that end with the file', '---\ntitle: About\n---', []],
		['with spaces behind the hyphens', '--- \ntitle: About\n---\t\n\nText.\n', []],
		['with four hyphens', '---\ntitle: About\n----\n', ['1:1 invalid-yaml']],
		[
			'with a date that is in no calendar',
			'---\ntitle: Talks\ndate: 2024-02-30\ntype: talks\n---\n',
			['1:1 missing-field', '3:1 unknown-field', '4:1 unknown-field'],
		],
	])('%s', (_name, text, problems) => {
		const expected = problems.filter((problem) => !problem.endsWith(':1 missing-field') || text === '---\n---\n').map((problem) => `pages/about.md:${problem}`);
		expect(problemsOf(contentOf({ 'pages/about.md': text }))).toEqual(expected);
	});
});

describe('dates', () => {
	const event = (date: string) => contentOf({ 'events/talks.md': `---\ntitle: Talks\ntype: talks\ndate: ${date}\n---\n` });

	it.each([
		'2024-02-30',
		'2023-02-29',
		'1900-02-29',
		'2024-13',
		'2024-04-31',
		'31.05.2024',
		'2024-5-1',
		'2024-05-31T12:00',
		'2024/..',
		'..',
		'"2024-05-31 "',
		'-1',
		'20240531',
		'2024-02-30/2024-03-01',
	])('%s is none', (date) => {
		expect(problemsOf(event(date))).toEqual(['events/talks.md:4:7 invalid-date']);
	});

	it.each(['true', '[2024]', '{ year: 2024 }'])('%s is no value for one', (date) => {
		expect(problemsOf(event(date))).toEqual(['events/talks.md:4:7 invalid-field']);
	});

	it('an empty one is missing', () => {
		expect(problemsOf(event(''))).toEqual(['events/talks.md:4:7 missing-field']);
	});
});
