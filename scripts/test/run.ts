import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const project = resolve(import.meta.dirname, '../..');

/** A program of the project's own packages, run by the Node that runs this. Example: `tool('eslint/bin/eslint.js')`. */
export function tool(path: string): string {
	return resolve(project, 'node_modules', path);
}

/** Runs a script or a package's program on this Node, in the project's folder, and gives its exit status and all it printed. */
export async function run(file: string, args: readonly string[] = [], environment: Record<string, string> = {}): Promise<Finished> {
	const child = spawn(process.execPath, [file, ...args], { cwd: project, env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
	let output = '';
	for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
	const status = await new Promise<number>((done, failed) => child.on('error', failed).on('close', (code) => done(code ?? 1)));
	return { status, output };
}

/** What a program left behind. */
export interface Finished {
	/** Its exit status; 1 where a signal ended it. */
	status: number;
	/** What it printed, both streams in order. */
	output: string;
}
