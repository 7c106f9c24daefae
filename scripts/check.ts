import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { checkContent, problemsIn } from '../src/checks/check.ts';
import { reporters } from '../src/checks/reporter.ts';
import { contentFolder, FolderError } from '../src/content/folder.ts';

const usage = `npm run check [-- --format pretty|json|github] [--all] [paths…]`;

process.exitCode = run(process.argv.slice(2));

/** Checks the record and prints the report; gives the exit status: 0 clean, 1 errors or warnings, 2 could not run. */
function run(args: string[]): 0 | 1 | 2 {
	try {
		const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { format: { type: 'string', default: 'pretty' }, all: { type: 'boolean', default: false } } });
		const { format } = values;
		if (!isFormat(format)) return refuse(`There is no format \`${format}\`.`);
		const paths = positionals.map((path) => shownPath(path));
		const found = problemsIn(checkContent(contentFolder()), paths).filter((problem) => values.all || problem.severity !== 'info');
		console.log(reporters[format](found));
		return found.some((problem) => problem.severity === 'error') ? 1 : 0;
	} catch (error) {
		if (error instanceof FolderError || isArgumentError(error)) return refuse(error.message);
		throw error;
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
