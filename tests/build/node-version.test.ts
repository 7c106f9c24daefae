import { chmodSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { expect } from 'vitest';

import { run } from '../../scripts/test/run.ts';
import { siteTest as it } from '../support/fixture-site.ts';

it('npm run uses the Node that the project brings along, whatever the machine has', async ({ site }) => {
	const machine = join(site.folder, 'machine');
	mkdirSync(machine);
	// The oldest machine: its Node runs nothing at all.
	writeFileSync(join(machine, 'node'), '#!/bin/sh\necho "v20.20.2 was asked to run $*"\nexit 97\n');
	chmodSync(join(machine, 'node'), 0o755);
	const path = [machine, ...(process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.endsWith(join('node_modules', '.bin')))].join(delimiter);
	const preload = pathToFileURL(resolve(import.meta.dirname, '../fixtures/preload/version.mjs')).href;
	const { status, output } = await run(npm(), ['run', 'check'], { ...site.environment, PATH: path, NODE_OPTIONS: `--import=${preload}` });
	expect(output).toContain('check.ts runs on v26.');
	expect(output).toContain('The content is clean.');
	expect(status).toBe(0);
});

/** The script of npm itself: the one that runs this, else the one on the PATH. */
function npm(): string {
	const given = process.env['npm_execpath'];
	if (given?.endsWith('npm-cli.js')) return given;
	const folder = (process.env['PATH'] ?? '').split(delimiter).find((each) => isThere(join(each, 'npm')));
	return realpathSync(join(folder ?? '', 'npm'));
}

function isThere(path: string): boolean {
	try {
		realpathSync(path);
		return true;
	} catch {
		return false;
	}
}
