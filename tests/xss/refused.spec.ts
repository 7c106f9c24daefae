import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from '@playwright/test';

import { checkContent } from '../../src/checks/check.ts';
import { bodyWith, verdicts } from './bodies.ts';
import { payloads } from './payloads.ts';

test('the list holds a hundred strings and more, each once', () => {
	expect(payloads.length).toBeGreaterThanOrEqual(100);
	expect(new Set(payloads).size).toBe(payloads.length);
});

for (const { name, folder, extension, fields, verdict } of [
	{ name: 'Markdown', folder: 'events', extension: 'md', fields: 'title: T\ndate: 2024-01-01\ntype: talks', verdict: 'markdown' },
	{ name: 'MDX', folder: 'explainers', extension: 'mdx', fields: 'title: T', verdict: 'mdx' },
] as const) {
	test(`in ${name}, each string that would be an element, code or a link that runs is refused, and no other`, () => {
		const told = problemsOf(
			Object.fromEntries(
				payloads.map((payload, index) => [`${folder}/2024-01-01-x-${index}.${extension}`, `---\n${fields}\n---\n${bodyWith([payload], 's')}`]),
			),
		);
		for (const { strings, [verdict]: rule } of verdicts) {
			for (const payload of strings) {
				const rules = told(`/2024-01-01-x-${payloads.indexOf(payload)}.${extension}`);
				if (rule === undefined) expect.soft(rules, payload).toEqual([]);
				else expect.soft(rules, payload).toContain(rule);
			}
		}
	});
}

test('an address with a scheme that runs is refused in every field that holds one', () => {
	const addresses = [
		'javascript:window.__xss=1',
		'JaVaScRiPt:alert(1)',
		'java\tscript:alert(1)',
		' javascript:alert(1)',
		'\u0001javascript:alert(1)',
		'data:text/html,<script>alert(1)</script>',
		'DATA:text/html;base64,PHN2Zz4=',
		'vbscript:msgbox(1)',
		'blob:https://evil.example/1',
		'file:///etc/passwd',
		'//evil.example/',
		'\\\\evil.example\\x',
		'http:javascript:alert(1)',
		'https://evil.example/" onmouseover="alert(1)',
		'https://evil.example/\nx',
		'https:\\\\evil.example',
	];
	const fields = [
		['sources', 'url', 'title: T\npublisher: p'],
		['sources', 'archive', 'title: T\npublisher: p'],
		['publishers', 'url', 'name: T'],
	] as const;
	const files = fields.flatMap(([folder, field, others]) =>
		addresses.map((address, index) => [`${folder}/x-${field}-${index}.yaml`, `${others}\n${field}: ${JSON.stringify(address)}\n`] as const),
	);
	const told = problemsOf(Object.fromEntries(files));
	for (const [path, text] of files)
		expect
			.soft(
				told(`/${path}`).filter((rule) => ['unsafe-url', 'invalid-field', 'invalid-yaml', 'encoding'].includes(rule)),
				text,
			)
			.not.toEqual([]);
});

test('signs that turn the direction of text or cannot be seen are refused, raw, as escapes and as entities', () => {
	const signs = ['\u202e', '\u2066', '\u0008', '\u2028', '\ufeff', '\u001b'];
	const files = signs.flatMap((sign, index) => [
		[`events/2024-01-01-raw-${index}.md`, `---\ntitle: gnp${sign}exe\ndate: 2024-01-01\ntype: talks\n---\nBefore.[^s]\n`] as const,
		[`events/2024-01-01-body-${index}.md`, `---\ntitle: T\ndate: 2024-01-01\ntype: talks\n---\nBe${sign}fore.[^s]\n`] as const,
		[
			`events/2024-01-01-escape-${index}.md`,
			`---\ntitle: "gnp\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}exe"\ndate: 2024-01-01\ntype: talks\n---\nBefore.[^s]\n`,
		] as const,
		// An entity of a control character gives the replacement character, which everybody sees.
		...(sign > '\u007f' ? hidden(`&#${sign.charCodeAt(0)};`) : []).map(
			(body, place) => [`events/2024-01-01-entity-${index}-${place}.md`, `---\ntitle: T\ndate: 2024-01-01\ntype: talks\n---\n${body}\n`] as const,
		),
	]);
	const told = problemsOf(Object.fromEntries(files));
	for (const [path, text] of files) expect.soft(told(`/${path}`), JSON.stringify(text)).not.toEqual([]);
});

/** Bodies with a sign in every kind of place. */
function hidden(sign: string): string[] {
	return [
		`Be${sign}fore.[^s]`,
		`*Be${sign}fore.*[^s]`,
		`**[Be${sign}fore](https://example.org/).**[^s]`,
		`[Before](https://example.org/ "Be${sign}fore").[^s]`,
		`# Be${sign}fore\n\nBefore.[^s]`,
		`- Be${sign}fore.[^s]`,
		`Before.[^note-x]\n\n[^note-x]: Be${sign}fore.[^s]`,
		`Before.[^s#p]\n\n[^s#p]: Be${sign}fore.`,
	];
}

/** Checks a record of these files beside a source `s` and its publisher `p`. Gives the rules that a file breaks, errors alone. */
function problemsOf(files: Record<string, string>): (path: string) => string[] {
	const folder = mkdtempSync(join(tmpdir(), 'record-xss-'));
	try {
		for (const [path, text] of Object.entries({ 'publishers/p.yaml': 'name: P\n', 'sources/s.yaml': 'title: S\npublisher: p\n', ...files })) {
			mkdirSync(join(folder, path, '..'), { recursive: true });
			writeFileSync(join(folder, path), text);
		}
		const problems = checkContent(folder).filter(({ severity }) => severity === 'error');
		return (path) => [...new Set(problems.filter(({ file }) => file.endsWith(path)).map(({ rule }) => rule))];
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
