import type { Finished } from './run.ts';

/** Runs steps one after the other, all of them, with one line each and the whole output of those that fail. Gives the names of the failed. */
export async function runSteps(steps: readonly Step[]): Promise<string[]> {
	const failed: string[] = [];
	for (const { name, work } of steps) {
		const start = performance.now();
		const { status, output } = await work().catch((error: unknown): Finished => ({
			status: 1,
			output: error instanceof Error ? (error.stack ?? error.message) : String(error),
		}));
		const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`;
		console.log(`${status === 0 ? 'ok    ' : 'FAILED'}  ${name}  (${seconds})`);
		if (status === 0) continue;
		failed.push(name);
		console.log(`\n${output.trimEnd()}\n`);
	}
	return failed;
}

/** A part of the whole that passes or fails. */
export interface Step {
	/** What is done, in a few words. */
	name: string;
	/** Does it. */
	work: () => Promise<Finished>;
}
