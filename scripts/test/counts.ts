import { readFileSync, rmSync } from 'node:fs';

/** Reads how many tests passed and failed from the JSON report of Vitest or Playwright, and removes the report. */
export function readCounts(path: string): Counts | undefined {
	try {
		return countsIn(JSON.parse(readFileSync(path, 'utf8')));
	} catch {
		return undefined;
	} finally {
		rmSync(path, { force: true });
	}
}

/** How many tests passed and failed in a run, by its report and its exit status: a run that failed without a failed test counts as one. */
export function countsOf(report: Counts | undefined, status: number): Counts {
	const { passed, failed } = report ?? { passed: 0, failed: 0 };
	return { passed, failed: status !== 0 && failed === 0 ? 1 : failed };
}

function countsIn(report: unknown): Counts | undefined {
	if (typeof report !== 'object' || report === null) return undefined;
	if ('numPassedTests' in report && 'numFailedTests' in report) return { passed: Number(report.numPassedTests), failed: Number(report.numFailedTests) };
	if ('stats' in report && typeof report.stats === 'object' && report.stats !== null) {
		const { expected = 0, unexpected = 0, flaky = 0 } = report.stats as { expected?: number; unexpected?: number; flaky?: number };
		return { passed: expected, failed: unexpected + flaky };
	}
	return undefined;
}

/** Tests that passed and that failed. */
export interface Counts {
	passed: number;
	failed: number;
}
