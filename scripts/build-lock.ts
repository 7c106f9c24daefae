import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A lock that says nothing of its holder for this long, in milliseconds, was left behind. */
const patience = 5_000;

/**
 * Runs a task while no other build of this checkout runs: the generator keeps files at fixed places, so two builds at one time would
 * mix. A lock whose process is gone is taken over.
 */
export async function alone<Result>(folder: string, task: () => Promise<Result>): Promise<Result> {
	const lock = join(folder, 'lock');
	mkdirSync(folder, { recursive: true });
	for (let told = false; !take(lock); told = true) {
		if (!told) console.log('Another build is under way; waiting for it …');
		await wait(200);
	}
	try {
		return await task();
	} finally {
		rmSync(lock, { recursive: true, force: true });
	}
}

function take(lock: string): boolean {
	try {
		mkdirSync(lock);
	} catch (error) {
		if (!hasCode(error, 'EEXIST')) throw error;
		if (isLeftBehind(lock)) clear(lock);
		return false;
	}
	writeFileSync(join(lock, 'pid'), String(process.pid));
	return true;
}

/** Takes a dead lock away. Of several that try, one can rename it; the others find it gone. */
function clear(lock: string): void {
	const aside = `${lock}-${process.pid}`;
	try {
		renameSync(lock, aside);
	} catch (error) {
		if (hasCode(error, 'ENOENT')) return;
		throw error;
	}
	rmSync(aside, { recursive: true, force: true });
}

function isLeftBehind(lock: string): boolean {
	try {
		return !isAlive(Number(readFileSync(join(lock, 'pid'), 'utf8')));
	} catch {
		const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
		return made !== undefined && Date.now() - made > patience;
	}
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return hasCode(error, 'EPERM');
	}
}

function hasCode(error: unknown, code: string): boolean {
	return error instanceof Error && 'code' in error && error.code === code;
}
