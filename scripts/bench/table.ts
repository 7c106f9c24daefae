import type { Measurement } from './measure.ts';
import type { WatchedRun } from './watched-run.ts';

/** The measurements as a table, a column for each record. */
export function table(measurements: readonly Measurement[]): string {
	const rows = [['', ...measurements.map(({ name }) => name)], ...lines.map(([label, show]) => [label, ...measurements.map(show)])];
	const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
	return rows
		.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '))
		.join('\n');
}

const lines: readonly [label: string, show: (measured: Measurement) => string][] = [
	['content files', ({ files }) => String(files)],
	['pages', ({ pages }) => String(pages)],
	['check', ({ check }) => seconds(check)],
	['cold build (with check and index)', ({ cold }) => seconds(cold)],
	['warm build (with check and index)', ({ warm }) => seconds(warm)],
	['check, processor time', ({ check }) => processor(check)],
	['cold build, processor time', ({ cold }) => processor(cold)],
	['index alone', ({ index }) => seconds(index)],
	['a page of the cold build', ({ cold, pages }) => `${((cold.seconds * 1000) / Math.max(1, pages)).toFixed(1)} ms`],
	['peak memory', ({ cold, warm }) => (cold.memory === 0 ? 'not known' : megabytes(Math.max(cold.memory, warm.memory)))],
	['site', ({ size }) => megabytes(size)],
	['event page, gzip: HTML', ({ eventPage }) => kilobytes(eventPage?.html)],
	['event page, gzip: CSS', ({ eventPage }) => kilobytes(eventPage?.css)],
	['event page, gzip: JS', ({ eventPage }) => kilobytes(eventPage?.js)],
	['first search, about', ({ firstSearch }) => kilobytes(firstSearch)],
];

function seconds(run: WatchedRun): string {
	return `${run.seconds.toFixed(1)} s`;
}

/** Unlike the time that passes, it does not depend on what else the machine does. */
function processor(run: WatchedRun): string {
	return run.processor === 0 ? 'not known' : `${run.processor.toFixed(1)} s`;
}

function megabytes(bytes: number): string {
	return `${(bytes / 1e6).toFixed(0)} MB`;
}

function kilobytes(bytes: number | undefined): string {
	return bytes === undefined ? 'none' : `${(bytes / 1000).toFixed(1)} kB`;
}
