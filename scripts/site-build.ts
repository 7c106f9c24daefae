import { spawn } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

import { checkContent } from '../src/checks/check.ts';
import { reporters } from '../src/checks/reporter.ts';
import { contentFolder, FolderError } from '../src/content/folder.ts';

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
	if (checked !== 0) return checked;
	const out = outFolder();
	const fresh = join(dirname(out), `.${basename(out)}-${process.pid}`);
	try {
		console.log('Building the site …');
		const { status, errors, output } = await generate(fresh);
		if (status !== 0 || errors.length > 0) {
			console.error(output.trimEnd());
			console.error('\nThe site was not built; the old one is as it was.');
			return 1;
		}
		replace(out, fresh);
		console.log(`Built into ${out}.`);
		return 0;
	} finally {
		rmSync(fresh, { recursive: true, force: true });
	}
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

/** Runs the generator. Some of its errors are only logged, with an exit status of 0; they count. */
async function generate(folder: string): Promise<{ status: number; errors: string[]; output: string }> {
	const astro = resolve(import.meta.dirname, '../node_modules/astro/bin/astro.mjs');
	const child = spawn(process.execPath, [astro, 'build', '--root', resolve(import.meta.dirname, '..')], {
		env: { ...process.env, BUILD_DIR: folder, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
	const status = await new Promise<number>((done, failed) => child.on('error', failed).on('close', (code) => done(code ?? 1)));
	const plain = stripVTControlCharacters(output);
	return { status, errors: plain.split('\n').filter((line) => line.includes('[ERROR]')), output: plain };
}

function replace(out: string, fresh: string): void {
	const old = `${fresh}-old`;
	if (existsSync(out)) renameSync(out, old);
	renameSync(fresh, out);
	rmSync(old, { recursive: true, force: true });
}
