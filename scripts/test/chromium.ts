import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The Chromium that the browser tests run: `CHROMIUM_PATH`, else one on the PATH, else Playwright's own, else Debian's package,
 * installed where the user is root. Throws where none of these is to be had.
 */
export function findChromium(): string {
	const given = process.env['CHROMIUM_PATH'];
	if (given !== undefined && given !== '') {
		if (isProgram(given)) return given;
		throw new Error(`CHROMIUM_PATH is ${given}, which is no program. Set it to a Chromium, or unset it.`);
	}
	const found = onPath() ?? playwrightsOwn() ?? installed();
	if (found !== undefined) return found;
	throw new Error(
		'The browser tests found no Chromium. Install one (`npx playwright install chromium`, or your system’s package), or set CHROMIUM_PATH to it.',
	);
}

function onPath(): string | undefined {
	const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
	return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isProgram);
}

function playwrightsOwn(): string | undefined {
	const path = chromium.executablePath();
	return existsSync(path) ? path : undefined;
}

/** Installs Debian's package and gives its program; nothing where there is no apt-get or the user is not root. */
function installed(): string | undefined {
	if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return undefined;
	console.log('Installing Chromium by apt-get …');
	for (const args of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']]) {
		const { status, stdout, stderr } = spawnSync('apt-get', args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, encoding: 'utf8' });
		if (status !== 0) console.error(`apt-get ${args.join(' ')} failed:\n${stdout}${stderr}`);
	}
	return onPath();
}

function isProgram(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile();
	} catch {
		return false;
	}
}
