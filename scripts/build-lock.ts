import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

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
		if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
		if (!isAlive(holderOf(lock))) rmSync(lock, { recursive: true, force: true });
		return false;
	}
	writeFileSync(join(lock, 'pid'), String(process.pid));
	return true;
}

/** The process that holds a lock; 0 while it has not yet said so. */
function holderOf(lock: string): number {
	try {
		return Number(readFileSync(join(lock, 'pid'), 'utf8'));
	} catch {
		return 0;
	}
}

function isAlive(pid: number): boolean {
	if (pid === 0) return true;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}
