import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { checkContent, problemsIn } from '../src/checks/check.ts';
import { reporters } from '../src/checks/reporter.ts';
import { contentFolder, FolderError } from '../src/content/folder.ts';

const usage = 'npm run check [-- --format pretty|json|github] [--all] [paths…]';

process.exitCode = run(process.argv.slice(2));

/** Checks the record and prints the report; gives the exit status: 0 no errors, 1 errors, 2 could not run. */
function run(args: string[]): 0 | 1 | 2 {
	try {
		const { values, positionals } = parseArgs({
			args,
			allowPositionals: true,
			options: { format: { type: 'string', default: 'pretty' }, all: { type: 'boolean', default: false } },
		});
		const { format } = values;
		if (!isFormat(format)) return refuse(`There is no format \`${format}\`.`);
		const missing = positionals.filter((path) => !existsSync(path));
		if (missing.length > 0) return refuse(`There is no file or folder ${missing.join(', ')}.`);
		const found = problemsIn(checkContent(contentFolder()), positionals.map(shownPath)).filter((problem) => values.all || problem.severity !== 'info');
		console.log(reporters[format](found));
		return found.some((problem) => problem.severity === 'error') ? 1 : 0;
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		return refuse(error instanceof FolderError || isArgumentError(error) ? message : `The check could not run: ${message}`);
	}
}

function refuse(message: string): 2 {
	console.error(`${message}\nUsage: ${usage}`);
	return 2;
}

function isFormat(name: string): name is keyof typeof reporters {
	return Object.hasOwn(reporters, name);
}

function isArgumentError(error: unknown): error is Error {
	return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

function shownPath(path: string): string {
	const shown = relative(process.cwd(), resolve(path));
	return shown.startsWith('..') ? resolve(path) : shown;
}
