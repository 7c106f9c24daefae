import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { gitHistories, readHistories } from '../../../src/content/git-history.ts';

describe('the log of a repository', () => {
	test('says when each file was published and what changed since, the latest first', () => {
		const log = 'commit\t2026-03-03\tMend a date\n\nM\tevents/a.md\ncommit\t2026-02-02\tMore\twith a tab\n\nM\tevents/a.md\nA\tevents/b.md\ncommit\t2026-01-01\tBegin\n\nA\tevents/a.md\n';
		expect(Object.fromEntries(readHistories(log))).toEqual({
			'events/a.md': {
				published: '2026-01-01',
				changed: '2026-03-03',
				changes: [
					{ date: '2026-03-03', subject: 'Mend a date' },
					{ date: '2026-02-02', subject: 'More\twith a tab' },
				],
			},
			'events/b.md': { published: '2026-02-02', changed: '2026-02-02', changes: [] },
		});
	});

	test('follows a file through its names', () => {
		const log = 'commit\t2026-03-03\tRename\n\nR097\tevents/old.md\tevents/new.md\ncommit\t2026-02-02\tMend\n\nM\tevents/old.md\ncommit\t2026-01-01\tBegin\n\nA\tevents/old.md\n';
		expect([...readHistories(log).keys()]).toEqual(['events/new.md']);
		expect(readHistories(log).get('events/new.md')).toMatchObject({ published: '2026-01-01', changes: [{ subject: 'Rename' }, { subject: 'Mend' }] });
	});

	test('does not mix a file with an earlier one of its name', () => {
		const log = 'commit\t2026-04-04\tAgain\n\nA\tevents/a.md\ncommit\t2026-03-03\tAway\n\nD\tevents/a.md\ncommit\t2026-01-01\tBegin\n\nA\tevents/a.md\n';
		expect(readHistories(log).get('events/a.md')).toEqual({ published: '2026-04-04', changed: '2026-04-04', changes: [] });
	});
});

describe('a repository', () => {
	const folder = mkdtempSync(join(tmpdir(), 'record-history-'));
	const content = join(folder, 'origin/content');
	let today = '';
	beforeAll(() => {
		mkdirSync(join(content, 'events'), { recursive: true });
		git('origin', 'init', '--quiet');
		write('a', 'One.');
		commit('Begin', '2026-01-01T23:30:00-05:00');
		write('a', 'Two.');
		write('b', 'Other words altogether.');
		commit('Mend', '2026-02-02T12:00:00Z');
		renameSync(join(content, 'events/b.md'), join(content, 'events/c.md'));
		commit('Rename', '2026-03-03T12:00:00Z');
	});
	afterAll(() => rmSync(folder, { recursive: true }));

	test('gives the days in UTC, whatever the zone of the commit', () => {
		expect(Object.fromEntries(gitHistories(content) ?? [])).toEqual({
			'events/a.md': { published: '2026-01-02', changed: '2026-02-02', changes: [{ date: '2026-02-02', subject: 'Mend' }] },
			'events/c.md': { published: '2026-02-02', changed: '2026-03-03', changes: [{ date: '2026-03-03', subject: 'Rename' }] },
		});
	});

	test('says nothing in a shallow clone, without a repository, and of a file that was changed since', () => {
		git('.', 'clone', '--quiet', '--depth=1', `file://${join(folder, 'origin')}`, 'shallow');
		expect(gitHistories(join(folder, 'shallow/content'))).toBeUndefined();
		expect(gitHistories(folder)).toBeUndefined();
		write('a', 'Three.');
		expect([...(gitHistories(content) ?? new Map<string, unknown>()).keys()]).toEqual(['events/c.md']);
	});

	function write(name: string, text: string): void {
		writeFileSync(join(content, 'events', `${name}.md`), `${text}\n`);
	}

	function commit(subject: string, date: string): void {
		today = date;
		git('origin', 'add', '--all');
		git('origin', 'commit', '--quiet', '-m', subject);
	}

	function git(where: string, ...args: string[]): void {
		const author = ['-c', 'user.name=A', '-c', 'user.email=a@record.example'];
		const env = { ...process.env, GIT_COMMITTER_DATE: today };
		const { status, stderr } = spawnSync('git', [...author, ...args], { cwd: join(folder, where), env, encoding: 'utf8' });
		if (status !== 0) throw new Error(stderr);
	}
});
