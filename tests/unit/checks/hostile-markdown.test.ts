import { describe, expect, it } from 'vitest';

import { contentOf } from './content.ts';
import { problemsOf, reportOn } from './report.ts';

/** The problems of a page with a body, whose first line is the file's fifth. */
function problemsIn(body: string): string[] {
	return problemsOf(contentOf({ 'pages/about.md': `---\ntitle: About\n---\n\n${body}\n` })).map((problem) => problem.replace('pages/about.md:', ''));
}

describe('HTML', () => {
	it.each<[string, string, string[]]>([
		['a block', '<div>x</div>', ['5:1']],
		['a script', 'Text.\n\n<script>\nalert(1)\n</script>', ['7:1']],
		['a comment', '<!-- x -->', ['5:1']],
		['CDATA', '<![CDATA[x]]>', ['5:1']],
		['a processing instruction', '<?php x ?>', ['5:1']],
		['a declaration', '<!DOCTYPE html>', ['5:1']],
		['an element of its own name', '<custom-element x>', ['5:1']],
		['a tag that is cut off', '<script', ['5:1']],
		['a tag over two lines', 'a <b\nclass="x">c</b>', ['5:3', '6:12']],
		['inline', 'قطر 😀 <b>c</b>', ['5:8', '5:12']],
		['inline in emphasis', '*a <u>b</u>*', ['5:4', '5:8']],
		['in a link', '[a <s>b</s>](https://x.example)', ['5:4', '5:8']],
		['in a cell', '| a |\n| - |\n| é <img src=x onerror=a> |', ['7:5']],
		['in a list', '- a\n- <script>x</script>', ['6:3']],
		['in a quotation in a list', '1. > - <svg onload=x>', ['5:8']],
		['in a quotation', '> <iframe src=x>', ['5:3']],
		['behind a quotation', '> a\n<b>', ['6:1']],
		['in a heading', '## a <b>', ['5:6']],
		['in an underlined heading', '<b>a\n===', ['5:1']],
		['in the definition of a footnote', 'a[^note-x]\n\n[^note-x]: b <i>c</i>', ['7:14', '7:18']],
		['in an automatic link', '<https://x.example/?a=<b>>', ['5:23']],
	])('%s', (_name, body, places) => {
		expect(problemsIn(body)).toEqual(places.map((place) => `${place} raw-html`));
	});

	it.each(['`<b>`', '```\n<b>\n```', '    <b>', '\\<b>', '&lt;script&gt;', 'a < b > c', '[a](https://x.example "<script>x</script>")'])(
		'%j is text',
		(body) => {
			expect(problemsIn(body)).toEqual([]);
		},
	);

	it('is shown on one line', () => {
		expect(reportOn(contentOf({ 'pages/about.md': '---\ntitle: About\n---\n<div\n\tclass="one two three four five six seven">\n' }))).toContain(
			'HTML (`<div class="one two three four five six …`) is not allowed',
		);
	});
});

describe('addresses', () => {
	it.each([
		'javascript:alert(1)',
		'JaVaScRiPt:alert',
		'java&#115;cript:alert',
		'java&#x73;cript:alert',
		'javascript&colon;alert',
		'java&Tab;script:alert',
		'java&NewLine;script:x',
		'<java\tscript:x>',
		'< javascript:x>',
		'  javascript:x  ',
		'javascript\\:x',
		'data:text/html,x',
		'DATA:x',
		'vbscript:x',
		'file:///etc/passwd',
		'blob:x',
		'mailto:x@y.example',
		'tel:1',
		'//evil.example',
		'https:evil.example',
		'http:/evil.example',
	])('[a](%s) is not safe', (address) => {
		expect(problemsIn(`[a](${address})`)).toEqual(['5:1 unsafe-url']);
	});

	it.each<[string, string[]]>([
		['<javascript:alert>', ['5:1 unsafe-url']],
		['<data:x>', ['5:1 unsafe-url']],
		['me@x.example', ['5:1 unsafe-url']],
		['[a][b]\n\n[b]: javascript:x', ['7:1 unsafe-url']],
		['[b]: <vbscript:x>', ['5:1 unsafe-url']],
		['![a](javascript:x)', ['5:1 broken-link', '5:1 unsafe-url']],
		['[![a](data:x)](https://x.example)', ['5:2 broken-link', '5:2 unsafe-url']],
		['![a](https://x.example/a.png)', ['5:1 broken-link']],
		['![a][b]\n\n[b]: https://x.example/a.png', ['5:1 broken-link']],
		['![b]\n\n[b]: https://x.example/a.png', ['5:1 broken-link']],
		['# [a](vbscript:x)', ['5:3 unsafe-url']],
		['| a |\n| - |\n| [a](data:x) |', ['7:3 unsafe-url']],
		['> - *[a](data:x)*', ['5:6 unsafe-url']],
		['a[^note-n]\n\n[^note-n]: [b](data:x)', ['7:12 unsafe-url']],
		['[a](/\\evil.example)', ['5:1 broken-link']],
		['[a](\\\\\\\\evil.example)', ['5:1 broken-link']],
		['[a](javas%63ript:x)', ['5:1 broken-link']],
		['[a](&#1;javascript:x)', ['5:1 broken-link']],
		['[a](../events/javascript:x.md)', ['5:1 broken-link']],
		['[a](../../secrets.md)', ['5:1 broken-link']],
		['[a](../constructor/x.md)', ['5:1 broken-link']],
		['[a](__proto__.md)', ['5:1 broken-link']],
		['[a](#constructor)', ['5:1 broken-anchor']],
	])('%j', (body, problems) => {
		expect(problemsIn(body)).toEqual(problems);
	});

	it.each(['https://x.example/javascript:x', 'HTTP://x.example', 'http://x.example/?a=data:x'])('%s is safe', (address) => {
		expect(problemsIn(`[a](${address})`)).toEqual([]);
	});

	it.each<[string, string]>([
		['javascript:alert(1)', 'unsafe-url'],
		['" javascript:alert(1)"', 'unsafe-url'],
		['"java\\tscript:alert(1)"', 'unsafe-url'],
		['DATA:x', 'unsafe-url'],
		['ftp://x.example', 'unsafe-url'],
		['//x.example', 'invalid-field'],
		['https:x.example', 'invalid-field'],
		['"https://x.example/a b"', 'invalid-field'],
		['https://x.example\\@y.example', 'invalid-field'],
		['https://', 'invalid-field'],
	])('%s is no address for a field', (address, rule) => {
		expect(problemsOf(contentOf({ 'publishers/times.yaml': `name: Times\nurl: ${address}\n` }))).toEqual([`publishers/times.yaml:2:6 ${rule}`]);
	});
});

describe('references', () => {
	it.each<[string, string[]]>([
		['a[^__proto__]', ['5:2 unknown-source']],
		['a[^constructor]', ['5:2 unknown-source']],
		['a[^]', ['5:2 unknown-source']],
		['a[^x', ['5:2 unknown-source']],
		['a[^*x*] b', ['5:2 unknown-source']],
		['a[^x [y] z]', ['5:2 unknown-source']],
		['a[^ ]', ['5:2 unknown-source']],
		['a[^#p1]', ['5:2 undefined-footnote', '5:2 unknown-source']],
		['a[^note-]', ['5:2 undefined-footnote']],
		['*a[^x]* [b[^y]](https://x.example)', ['5:3 unknown-source', '5:11 unknown-source']],
		['| a[^x] |\n| - |\n| b[^y] |', ['5:4 unknown-source', '7:4 unknown-source']],
		['a[^note-x]\n\n[^note-x]: b[^y] é[^z]', ['7:13 unknown-source', '7:19 unknown-source']],
		['a[^x][^x] &amp; &lt;[^x]', ['5:2 unknown-source', '5:6 unknown-source', '5:21 unknown-source']],
	])('%j', (body, problems) => {
		expect(problemsIn(body)).toEqual(problems);
	});

	it('to names that objects have are none', () => {
		const event = '---\ntitle: Talks\ndate: 2024\ntype: talks\nactors: [constructor]\nrelated: [tostring]\n---\n';
		expect(problemsOf(contentOf({ 'events/talks.md': event }))).toEqual(['events/talks.md:5:10 unknown-reference', 'events/talks.md:6:11 unknown-reference']);
	});
});

// What hangs takes minutes and more; what only waits for a busy machine does not.
describe('size and depth', { timeout: 60_000 }, () => {
	it.each<[string, string, string[]]>([
		['quotations in a line', '>'.repeat(100_000), ['5:1 encoding']],
		['lists in a line', `a\n\n${'- '.repeat(100_000)}b`, ['7:1 encoding']],
		['numbered lists in a line', `${'1. '.repeat(60_000)}a`, ['5:1 encoding']],
		['emphasis', `${'*a _b '.repeat(10_000)}${' b_ a*'.repeat(10_000)}`, ['5:146 encoding']],
		['open comments', '<!--'.repeat(50_000), ['5:8001 encoding']],
		['open tags', '<'.repeat(200_000), ['5:2001 encoding']],
		['open addresses', '[a]('.repeat(50_000), ['5:8003 encoding']],
		['open footnotes', '[^'.repeat(100_000), ['5:4001 encoding']],
		['open brackets', '['.repeat(200_000), []],
		['open emphasis', '*a **b '.repeat(30_000), []],
		['backquotes', Array.from({ length: 600 }, (_, index) => '`'.repeat(index)).join(' '), []],
		['one long line', 'a'.repeat(240_000), []],
		['one long line of sentences', 'He said so. '.repeat(20_000), []],
		['one long line of emphasised sentences', '*He said so.* '.repeat(12_000), []],
		['open quotation marks', '“ '.repeat(60_000), []],
	])('%s', (_name, body, problems) => {
		expect(problemsIn(body)).toEqual(problems);
	});
});
