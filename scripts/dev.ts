import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

import { checkContent } from '../src/checks/check.ts';
import { reporters } from '../src/checks/reporter.ts';
import { contentFolder, FolderError } from '../src/content/folder.ts';

const project = resolve(import.meta.dirname, '..');

if (report()) serve();
else process.exitCode = 2;

/** Prints what is wrong with the record; none of it stops the work on it. Says whether there is a record at all. */
function report(): boolean {
	try {
		console.log(`${reporters.pretty(checkContent(contentFolder()).filter(({ severity }) => severity !== 'info'))}\n`);
		return true;
	} catch (error) {
		if (!(error instanceof FolderError)) throw error;
		console.error(error.message);
		return false;
	}
}

/** Runs the generator's server until it is stopped: `PORT`, else 4321. */
function serve(): void {
	const args = ['dev', '--root', project, '--host', '127.0.0.1', '--port', process.env['PORT'] || '4321'];
	const child = spawn(process.execPath, [resolve(project, 'node_modules/astro/bin/astro.mjs'), ...args], {
		cwd: project,
		env: { ...process.env, CONTENT_DIR: contentFolder(), ASTRO_DEV_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' },
		stdio: 'inherit',
	});
	// The server ends by itself on Ctrl+C; this waits for it. Other signals reach only this process.
	process.on('SIGINT', () => undefined);
	process.on('SIGTERM', () => child.kill());
	child.on('close', (code) => (process.exitCode = code ?? 0));
}
