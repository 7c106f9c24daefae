import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { contentOf } from './content.ts';

const clean = { 'topics/pay.yaml': 'name: Pay\ndefinition: What an hour of work is paid.\n' };
const wrong = { ...clean, 'pages/about.md': '---\ntitel: About\n---\n', 'topics/hours.yaml': 'name: Hours\n' };
const warned = { 'events/2999-01-01-talks.md': '---\ntitle: Talks\ndate: 2999-01-01\ntype: talks\n---\n' };
const informed = {
	'sources/a.yaml': 'title: A\npublisher: times\nurl: https://times.example/\n',
	'publishers/times.yaml': 'name: Times\n',
	'pages/about.md': '---\ntitle: About\n---\n\nA.[^a]\n',
};

function check(folder: string, ...args: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...args], {
		env: { ...process.env, CONTENT_DIR: folder, FORCE_COLOR: undefined, NODE_OPTIONS: '' },
		encoding: 'utf8',
	});
	return { status, stdout, stderr };
}

// Each test starts a program or two, which takes its time where the machine is busy.
describe('the command', { timeout: 60_000 }, () => {
	it('ends with 0 where the record is clean', () => {
		expect(check(contentOf(clean))).toEqual({ status: 0, stdout: 'The content is clean.\n', stderr: '' });
	});

	it('ends with 0 for an empty record', () => {
		expect(check(contentOf({})).status).toBe(0);
	});

	it('ends with 1 and all problems of all files where there are errors', () => {
		const folder = contentOf(wrong);
		const { status, stdout, stderr } = check(folder);
		expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
		expect(stdout.replaceAll(`${folder}/`, '')).toBe(
			[
				'pages/about.md:1:1  error  missing-field  `title` is missing.',
				'pages/about.md:2:1  error  unknown-field  `titel` is not a field of pages. Did you mean `title`?',
				'topics/hours.yaml:1:1  error  missing-field  `definition` is missing.',
				'',
				'3 errors in 2 files. Each rule is explained in docs/errors.md.\n',
			].join('\n'),
		);
	});

	it('ends with 0 where there are only warnings, and shows them', () => {
		const { status, stdout } = check(contentOf(warned));
		expect(status).toBe(0);
		expect(stdout).toContain('1 warning in 1 file.');
	});

	it('shows information only when asked', () => {
		const folder = contentOf(informed);
		expect(check(folder).stdout).toBe('The content is clean.\n');
		expect(check(folder, '--all').stdout).toContain('  info  missing-archive  ');
	});

	it('shows the problems of the paths that are named', () => {
		const folder = contentOf(wrong);
		expect(check(folder, join(folder, 'topics')).stdout).toContain('1 error in 1 file.');
		expect(check(folder, join(folder, 'topics/pay.yaml'))).toEqual({ status: 0, stdout: 'The content is clean.\n', stderr: '' });
	});

	it('writes for programs and for GitHub', () => {
		const folder = contentOf(wrong);
		expect(JSON.parse(check(folder, '--format', 'json').stdout)).toHaveLength(3);
		expect(
			check(folder, '--format=github')
				.stdout.split('\n')
				.filter((line) => line.startsWith('::error file=')),
		).toHaveLength(3);
	});

	it.each<[string, string[], string]>([
		['a format that there is not', ['--format', 'xml'], 'There is no format `xml`.'],
		['a format that objects have', ['--format', 'constructor'], 'There is no format `constructor`.'],
		['an option that there is not', ['--fix'], "Unknown option '--fix'"],
	])('ends with 2 for %s', (_name, args, message) => {
		const { status, stdout, stderr } = check(contentOf(clean), ...args);
		expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
		expect(stderr).toContain(message);
		expect(stderr).toContain('Usage: npm run check');
		expect(stderr).not.toContain('    at ');
	});

	it('ends with 2 where there is no folder, or it is none', () => {
		const folder = contentOf(clean);
		const missing = check(join(folder, 'nowhere'));
		expect(missing).toMatchObject({ status: 2, stdout: '' });
		expect(missing.stderr).toContain('nowhere does not exist. Set CONTENT_DIR to a folder, or create it.');
		expect(check(join(folder, 'topics/pay.yaml'))).toMatchObject({ status: 2, stdout: '' });
	});
});
