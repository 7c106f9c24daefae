import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

import { ProcessUsage } from './process-usage.ts';

const project = resolve(import.meta.dirname, '../..');
const running = new Set<number>();

/** Runs a script on this Node, with a line on every quarter of a minute, and gives how long it took and how much memory it and its children held at most. */
export async function watchedRun(what: string, args: readonly string[], environment: Record<string, string> = {}): Promise<WatchedRun> {
	const start = performance.now();
	const seconds = () => (performance.now() - start) / 1000;
	const child = spawn(process.execPath, args, { cwd: project, env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
	const group = child.pid ?? 0;
	running.add(group);
	let output = '';
	const usage = new ProcessUsage(group);
	for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
	const watch = setInterval(() => usage.look(), 200);
	const progress = setInterval(() => console.log(`    ${what}: ${seconds().toFixed(0)} s so far …`), 15_000);
	try {
		const status = await new Promise<number>((done, failed) => child.on('error', failed).on('close', (code) => done(code ?? 1)));
		console.log(`  ${what}: ${seconds().toFixed(1)} s`);
		return { status, output, seconds: seconds(), processor: usage.processor, memory: usage.memory };
	} finally {
		clearInterval(watch);
		clearInterval(progress);
		running.delete(group);
	}
}

/** Ends whatever still runs, with its children. */
export function stopRuns(): void {
	for (const group of running) {
		try {
			process.kill(-group, 'SIGKILL');
		} catch {
			// It has ended meanwhile.
		}
	}
}

/** What was seen of a run. */
export interface WatchedRun {
	/** Its exit status. */
	status: number;
	/** What it printed, both streams in order. */
	output: string;
	/** How long it took. */
	seconds: number;
	/** How many seconds of processor time it and its children took; 0 where the system does not tell. */
	processor: number;
	/** The most memory that it and its children held at a time, in bytes. */
	memory: number;
}
