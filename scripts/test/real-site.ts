import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

import { run, type Finished } from './run.ts';

/** Where the tests put the site of the real record. */
export const realSiteFolder = resolve(import.meta.dirname, '../../.cache/test-site');

/** Builds the site of the real record (`CONTENT_DIR`, else `content`) for the tests. */
export function buildRealSite(): Promise<Finished> {
	rmSync(realSiteFolder, { recursive: true, force: true });
	return run('scripts/build.ts', [], { OUT_DIR: realSiteFolder });
}

/**
 * The folder of the site of the real record: `TEST_SITE` where a run has built it already, else built now. Throws with the whole
 * output where it cannot be built.
 */
export async function realSite(): Promise<string> {
	const built = process.env['TEST_SITE'];
	if (built !== undefined && built !== '') {
		if (existsSync(built)) return resolve(built);
		throw new Error('The site of the real record was not built; the step before says why.');
	}
	const { status, output } = await buildRealSite();
	if (status !== 0) throw new Error(`The site of the real record could not be built:\n${output}`);
	return realSiteFolder;
}
