import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { contentOf } from './content.ts';
import { problemsOf, reportOn } from './report.ts';

const topic = 'name: Pay\ndefinition: What an hour of work is paid.\n';

describe('bytes', () => {
	it.each<[string, string | Buffer, string[]]>([
		['an empty YAML file', '', ['topics/pay.yaml:1:1 missing-field', 'topics/pay.yaml:1:1 missing-field']],
		['a byte order mark', `\uFEFF${topic}`, ['topics/pay.yaml:1:1 encoding']],
		['a byte order mark in the middle', 'name: \uFEFFPay\n', ['topics/pay.yaml:1:7 encoding']],
		['Windows line ends', topic.replaceAll('\n', '\r\n'), ['topics/pay.yaml:1:10 encoding']],
		['one Windows line end', `${topic}url: x\r\n`, ['topics/pay.yaml:3:7 encoding']],
		['a byte that is no UTF-8', Buffer.concat([Buffer.from('name: é\ndefinition: Caf'), Buffer.from([0xe9, 0x0a])]), ['topics/pay.yaml:2:16 encoding']],
		['a character cut off at the end', Buffer.concat([Buffer.from(topic), Buffer.from([0xd9])]), ['topics/pay.yaml:3:1 encoding']],
		['UTF-16', Buffer.from(`\uFEFF${topic}`, 'utf16le'), ['topics/pay.yaml:1:1 encoding']],
		['a null', 'name: P\u0000y\n', ['topics/pay.yaml:1:8 encoding']],
		['an escape for terminals', 'name: \u001B[31mPay\n', ['topics/pay.yaml:1:7 encoding']],
		['a mark that turns the direction of text', 'name: Pay\ndefinition: \u2067x\n', ['topics/pay.yaml:2:13 encoding']],
		['5 MB', `name: Pay\ndefinition: ${'hour '.repeat(1_000_000)}\n`, ['topics/pay.yaml:1:1 encoding']],
	])('%s', (_name, text, problems) => {
		expect(problemsOf(contentOf({ 'topics/pay.yaml': text }))).toEqual(problems);
	});

	it('an empty Markdown file', () => {
		expect(problemsOf(contentOf({ 'pages/about.md': '' }))).toEqual(['pages/about.md:1:1 missing-field']);
	});

	it('says how long a file is', () => {
		expect(reportOn(contentOf({ 'topics/pay.yaml': 'a'.repeat(5_000_000) }))).toContain('The file has 5.00 MB; a content file has at most 0.25 MB.');
	});

	it('are judged in the files beside the collections too', () => {
		const folder = contentOf({ 'loaded-words.yaml': Buffer.from([0xff]), 'permalinks.txt': '/\r\n' });
		expect(problemsOf(folder)).toEqual(['loaded-words.yaml:1:1 encoding', 'permalinks.txt:1:2 encoding']);
	});
});

describe('names', () => {
	it.each<[string, Record<string, string>, string[]]>([
		['capitals', { 'topics/Pay.yaml': topic }, ['topics/Pay.yaml:1:1 id-format']],
		['spaces', { 'topics/pay talks.yaml': topic }, ['topics/pay talks.yaml:1:1 id-format']],
		['two hyphens', { 'topics/pay--talks.yaml': topic }, ['topics/pay--talks.yaml:1:1 id-format']],
		['another extension', { 'topics/pay.yml': topic }, ['topics/pay.yml:1:1 id-format']],
		['no extension', { 'topics/pay': topic }, ['topics/pay:1:1 id-format']],
		['a folder in a collection', { 'topics/old/pay.yaml': topic }, ['topics/old/pay.yaml:1:1 id-format']],
		[
			'ids that differ by case',
			{ 'topics/Pay.yaml': topic, 'topics/pay.yaml': topic },
			['topics/Pay.yaml:1:1 duplicate-id', 'topics/Pay.yaml:1:1 id-format', 'topics/pay.yaml:1:1 duplicate-id'],
		],
		[
			'ids that differ by extension',
			{ 'topics/pay.yaml': topic, 'topics/pay.yml': topic },
			['topics/pay.yaml:1:1 duplicate-id', 'topics/pay.yml:1:1 duplicate-id', 'topics/pay.yml:1:1 id-format'],
		],
		['__proto__', { 'topics/__proto__.yaml': topic }, ['topics/__proto__.yaml:1:1 id-format']],
		['constructor', { 'topics/constructor.yaml': topic, 'topics/valueof.yaml': topic }, []],
		['hidden files', { 'topics/.pay.yaml': 'no: [' }, []],
	])('%s', (_name, files, problems) => {
		expect(problemsOf(contentOf(files))).toEqual(problems);
	});

	it('with a line break and a command to a terminal are shown as what they are', () => {
		const report = reportOn(contentOf({ 'topics/a\n::error::\u001B[2J.yaml': topic }));
		expect(report.split('\n')[0]).toMatch(/^topics\/a\\u\{a\}::error::\\u\{1b\}\[2J\.yaml:1:1 {2}error {2}id-format /);
	});

	it.skipIf(process.platform !== 'linux')('that are no UTF-8', () => {
		const folder = contentOf({ 'topics/pay.yaml': topic });
		writeFileSync(Buffer.concat([Buffer.from(`${folder}/topics/`), Buffer.from([0xff, 0xfe]), Buffer.from('.yaml')]), topic);
		expect(problemsOf(folder)).toEqual(['topics/\uFFFD\uFFFD.yaml:1:1 encoding', 'topics/\uFFFD\uFFFD.yaml:1:1 id-format']);
	});
});

describe.skipIf(process.platform === 'win32')('what is no plain file', () => {
	it('a link to a file outside', () => {
		const folder = contentOf({ 'topics/pay.yaml': topic });
		symlinkSync('/etc/passwd', join(folder, 'topics/secret.yaml'));
		symlinkSync('/etc/passwd', join(folder, 'permalinks.txt'));
		symlinkSync('/etc/passwd', join(folder, 'loaded-words.yaml'));
		symlinkSync('/etc', join(folder, 'topics/more'));
		symlinkSync('nowhere', join(folder, 'topics/lost.yaml'));
		const problems = problemsOf(folder);
		expect(problems).toEqual(
			['loaded-words.yaml', 'permalinks.txt', 'topics/lost.yaml', 'topics/more', 'topics/secret.yaml'].map((file) => `${file}:1:1 encoding`),
		);
		expect(reportOn(folder)).not.toContain('root:');
	});

	it('a link to a folder in the place of a collection', () => {
		const folder = contentOf({ 'topics/pay.yaml': topic });
		symlinkSync('topics', join(folder, 'events'));
		expect(problemsOf(folder)).toEqual(['events:1:1 encoding']);
	});

	it('a file in the place of a collection', () => {
		expect(problemsOf(contentOf({ topics: topic }))).toEqual(['topics:1:1 encoding']);
	});

	it('a folder with the name of a file', () => {
		const folder = contentOf({ 'events/2024-03-01-strike.md/2024-03-02-talks.md': '' });
		mkdirSync(join(folder, 'loaded-words.yaml'));
		expect(problemsOf(folder)).toEqual(['events/2024-03-01-strike.md:1:1 encoding', 'loaded-words.yaml:1:1 encoding']);
	});

	it('a pipe, which would wait for a writer for ever', () => {
		const folder = contentOf({ 'topics/pay.yaml': topic });
		rmSync(join(folder, 'topics/pay.yaml'));
		execFileSync('sh', ['-c', 'mkfifo "$0"', join(folder, 'topics/pay.yaml')]);
		expect(problemsOf(folder)).toEqual(['topics/pay.yaml:1:1 encoding']);
	});
});

it('an empty folder is a clean record', () => {
	expect(problemsOf(contentOf({}))).toEqual([]);
});
