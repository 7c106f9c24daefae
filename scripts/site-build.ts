import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

import { checkContent } from '../src/checks/check.ts';
import { reporters } from '../src/checks/reporter.ts';
import { contentFolder, FolderError } from '../src/content/folder.ts';
import { alone } from './build-lock.ts';

const project = resolve(import.meta.dirname, '..');
const workshop = join(project, '.cache');

/** Where the finished site goes: `OUT_DIR`, absolute or relative to the project; else `dist`. */
export function outFolder(): string {
	return resolve(process.env['OUT_DIR'] || 'dist');
}

/**
 * Checks the record and builds the site. The old site stays as it was until the new one is whole. Gives the exit status: 0 built,
 * 1 stopped by problems, 2 could not run.
 */
export async function buildSite(): Promise<0 | 1 | 2> {
	const checked = check();
	return checked === 0 ? alone(workshop, build) : checked;
}

/** What in the generator's output is an error. Some of them it only logs, with an exit status of 0; they count all the same. */
export function loggedErrors(output: string): string[] {
	return output.split('\n').filter((line) => line.includes('[ERROR]'));
}

function check(): 0 | 1 | 2 {
	try {
		const errors = checkContent(contentFolder()).filter(({ severity }) => severity === 'error');
		if (errors.length === 0) return 0;
		console.error(reporters.pretty(errors));
		return 1;
	} catch (error) {
		if (!(error instanceof FolderError)) throw error;
		console.error(error.message);
		return 2;
	}
}

async function build(): Promise<0 | 1> {
	console.log('Building the site …');
	const fresh = join(workshop, 'site');
	rmSync(fresh, { recursive: true, force: true });
	const { status, output } = await generate(fresh);
	if (status !== 0 || loggedErrors(output).length > 0) {
		console.error(`${output.trimEnd()}\n\nThe site was not built; the old one is as it was.`);
		return 1;
	}
	replace(outFolder(), fresh);
	console.log(`Built into ${outFolder()}.`);
	return 0;
}

async function generate(folder: string): Promise<{ status: number; output: string }> {
	const astro = join(project, 'node_modules/astro/bin/astro.mjs');
	const child = spawn(process.execPath, [astro, 'build', '--root', project], {
		cwd: project,
		env: { ...process.env, CONTENT_DIR: contentFolder(), BUILD_DIR: folder, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	// Who ends this build ends the generator too.
	const end = () => child.kill();
	for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, end);
	let output = '';
	for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
	const status = await new Promise<number>((done, failed) => child.on('error', failed).on('close', (code) => done(code ?? 1)));
	for (const signal of ['SIGTERM', 'SIGINT'] as const) process.off(signal, end);
	return { status, output: stripVTControlCharacters(output) };
}

/** Puts the fresh site in the old one's place. It is first brought beside it, so that the change itself is one step on one disk. */
function replace(out: string, fresh: string): void {
	const beside = join(dirname(out), `.${basename(out)}-${process.pid}`);
	mkdirSync(dirname(out), { recursive: true });
	try {
		cpSync(fresh, beside, { recursive: true });
		if (existsSync(out)) renameSync(out, `${beside}-old`);
		renameSync(beside, out);
	} finally {
		for (const folder of [fresh, beside, `${beside}-old`]) rmSync(folder, { recursive: true, force: true });
	}
}
