import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { checkContent } from '../src/checks/check.ts';
import { CheckedRecord } from '../src/checks/checked-record.ts';
import { contentFolder, FolderError } from '../src/content/folder.ts';

process.exitCode = run();

/** Adds the addresses of pages that `permalinks.txt` does not list yet. To be run before a record is published. Gives the exit status. */
function run(): 0 | 1 | 2 {
	try {
		const folder = contentFolder();
		const today = new Date().toISOString().slice(0, 10);
		if (checkContent(folder, today).some(({ severity }) => severity === 'error')) {
			console.error('The record has errors; `npm run check` shows them. Only what can be built is published.');
			return 1;
		}
		const record = new CheckedRecord(folder, today);
		const added = newAddresses(record);
		if (added.length > 0) append(join(folder, 'permalinks.txt'), added);
		console.log(added.length === 0 ? 'permalinks.txt lists every address.' : `${added.length} added to permalinks.txt.`);
		return 0;
	} catch (error) {
		if (!(error instanceof FolderError)) throw error;
		console.error(error.message);
		return 2;
	}
}

function newAddresses(record: CheckedRecord): string[] {
	const listed = new Set(record.permalinks.map((line) => line.trim()));
	return [...record.addresses()].filter((address) => address.endsWith('/') && !listed.has(address)).toSorted();
}

function append(path: string, addresses: readonly string[]): void {
	const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
	const gap = before === '' || before.endsWith('\n') ? '' : '\n';
	appendFileSync(path, `${gap}${addresses.join('\n')}\n`);
}
