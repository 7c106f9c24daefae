import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { findChromium } from './test/chromium.ts';
import { countsOf, readCounts } from './test/counts.ts';
import { buildRealSite, realSiteFolder } from './test/real-site.ts';
import { run, tool, type Finished } from './test/run.ts';
import { runSteps } from './test/steps.ts';

const { values } = parseArgs({ options: { all: { type: 'boolean', default: false } } });
const reports = resolve(import.meta.dirname, '../.cache/test-reports');
mkdirSync(reports, { recursive: true });

const total = { passed: 0, failed: 0 };
let site: Record<string, string> = {};

// What needs no build runs side by side; builds share files and the browser wants the machine to itself.
const first = await Promise.all([
	runSteps([{ name: 'lint', work: () => run('scripts/lint.ts') }]),
	runSteps([
		{ name: 'content check', work: () => run('scripts/check.ts') },
		{ name: 'unit tests', work: () => vitest('unit') },
	]),
]);
const then = await runSteps([
	{ name: 'build of the record', work: buildOnce },
	{ name: 'build tests', work: () => vitest('build') },
	{ name: 'browser tests', work: playwright },
]);
const failed = [...first.flat(), ...then];
if (failed.length > 0) {
	console.log(`Failed: ${failed.join(', ')}.`);
	process.exitCode = 1;
}
console.log(`${total.passed} passed, ${total.failed} failed`);

/** One build of the real record for all tests; where it fails, no test tries it again. */
async function buildOnce(): Promise<Finished> {
	const result = await buildRealSite();
	site = { TEST_SITE: realSiteFolder };
	return result;
}

function vitest(project: string): Promise<Finished> {
	const report = resolve(reports, `${project}.json`);
	return counted(
		report,
		run(tool('vitest/vitest.mjs'), ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], site),
	);
}

async function playwright(): Promise<Finished> {
	const report = resolve(reports, 'browser.json');
	const environment = { ...site, CHROMIUM_PATH: findChromium(), PLAYWRIGHT_JSON_OUTPUT_NAME: report, ...(values.all ? { TEST_ALL: '1' } : {}) };
	return counted(report, run(tool('@playwright/test/cli.js'), ['test', '--reporter=list,json'], environment));
}

async function counted(report: string, running: Promise<Finished>): Promise<Finished> {
	const finished = await running;
	const { passed, failed } = countsOf(readCounts(report), finished.status);
	total.passed += passed;
	total.failed += failed;
	return finished;
}
