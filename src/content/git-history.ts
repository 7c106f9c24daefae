import { spawnSync } from 'node:child_process';

/**
 * What the repository knows of the files below a folder, by path from there: when each was published and how it was changed since. It
 * says nothing rather than something wrong: undefined without git, outside a repository and in a shallow clone, and no entry for a file
 * that is not as it was last committed.
 */
export function gitHistories(folder: string): ReadonlyMap<string, FileHistory> | undefined {
	if (git(folder, ['rev-parse', '--is-shallow-repository']) !== 'false\n') return undefined;
	const log = git(folder, ['log', '--relative', '--name-status', '-M', '--format=commit%x09%cd%x09%s', '--date=format-local:%Y-%m-%d', '--', '.']);
	const changed = git(folder, ['diff', '--relative', '--name-only', 'HEAD', '--', '.']);
	if (log === undefined || changed === undefined) return undefined;
	const histories = readHistories(log);
	for (const path of changed.split('\n')) histories.delete(path);
	return histories;
}

/** Reads the log of a repository, the latest commit first. A renamed file takes the history of its older names along. */
export function readHistories(log: string): Map<string, FileHistory> {
	const changes = new Map<string, Change[]>();
	const published = new Map<string, FileHistory>();
	/** Today's name of a path that older commits speak of; undefined for a path that was another file then. */
	const today = new Map<string, string | undefined>();
	let commit: Change = { date: '', subject: '' };
	for (const line of log.split('\n')) {
		const [first = '', second = '', ...rest] = line.split('\t');
		if (first === 'commit') commit = { date: second, subject: rest.join('\t') };
		if (!/^[AMRCT]\d*$/.test(first)) continue;
		const path = rest[0] ?? second;
		const name = today.has(path) ? today.get(path) : path;
		if (name === undefined) continue;
		const known = changes.get(name) ?? [];
		if (/^[AC]/.test(first)) published.set(name, { published: commit.date, changed: known[0]?.date ?? commit.date, changes: known });
		else changes.set(name, [...known, commit]);
		if (first !== 'M' && first !== 'T') today.set(path, undefined);
		if (first.startsWith('R')) today.set(second, name);
	}
	return published;
}

function git(folder: string, args: readonly string[]): string | undefined {
	const { status, stdout } = spawnSync('git', ['-c', 'core.quotePath=false', ...args], {
		cwd: folder,
		env: { ...process.env, TZ: 'UTC' },
		encoding: 'utf8',
		maxBuffer: 1 << 30,
	});
	return status === 0 ? stdout : undefined;
}

/** A change of a file. */
export interface Change {
	/** The day of the commit in UTC, ISO 8601. */
	date: string;
	/** What the commit says of it, in a line. */
	subject: string;
}

/** The history of a file. */
export interface FileHistory {
	/** The day of its first commit in UTC, ISO 8601. */
	published: string;
	/** The day of its latest change; that of its first commit where it was never changed. */
	changed: string;
	/** Its changes since, the latest first. */
	changes: readonly Change[];
}
