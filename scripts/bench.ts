import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { contentFolder, readContentFolder } from '../src/content/folder.ts';
import { measure, type Measurement } from './bench/measure.ts';
import { writeSyntheticRecord } from './bench/synthetic-record.ts';
import { table } from './bench/table.ts';
import { stopRuns } from './bench/watched-run.ts';

const usage = 'npm run bench [-- --sizes 1000,10000] [--content]';
const { values } = parseArgs({ options: { sizes: { type: 'string' }, content: { type: 'boolean', default: false } } });
const sizes = (values.sizes ?? (values.content ? '' : '1000,10000'))
	.split(',')
	.filter((size) => size !== '')
	.map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
	console.error(`A size is a whole number of events.\nUsage: ${usage}`);
	process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'record-bench-'));
process.on('exit', () => {
	stopRuns();
	rmSync(folder, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));

const measured: Measurement[] = [];
if (values.content) {
	console.log(`The record in ${contentFolder()}`);
	measured.push(await measure('this record', contentFolder(), readContentFolder(contentFolder()).length, join(folder, 'content')));
}
for (const size of sizes) {
	const name = `${size.toLocaleString('en')} events`;
	console.log(`A made-up record of ${name}`);
	const place = join(folder, String(size));
	const files = writeSyntheticRecord(join(place, 'content'), size);
	console.log(`  ${files} files written`);
	measured.push(await measure(name, join(place, 'content'), files, place));
	rmSync(place, { recursive: true, force: true });
}
console.log(`\n${table(measured)}`);
