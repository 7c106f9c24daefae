import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '..');
/** What is no code, or is made from it. */
const left = new Set(['node_modules', 'content', 'docs', 'tests', 'dist', 'test-results', 'playwright-report', 'coverage']);

/**
 * Copies the project's code into a folder. It shares the installed packages and nothing else, so that what is built there meets no
 * other build, finds nothing that was kept from one, and leaves nothing behind once the folder is gone.
 */
export function copyProject(folder: string): void {
	mkdirSync(folder, { recursive: true });
	for (const part of readdirSync(project).filter((name) => !name.startsWith('.') && !left.has(name)))
		cpSync(join(project, part), join(folder, part), { recursive: true });
	symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
}

/** Replaces text in a file. Throws where the file does not hold it. */
export function editFile(path: string, from: string, to: string): void {
	const text = readFileSync(path, 'utf8');
	if (!text.includes(from)) throw new Error(`${path} does not hold \`${from}\`.`);
	writeFileSync(
		path,
		text.replace(from, () => to),
	);
}

/** Replaces text in those files of a folder that hold it. Throws where none does. */
export function editFolder(folder: string, from: string, to: string): void {
	const files = readdirSync(folder)
		.map((name) => join(folder, name))
		.filter((path) => readFileSync(path, 'utf8').includes(from));
	if (files.length === 0) throw new Error(`No file of ${folder} holds \`${from}\`.`);
	for (const path of files) editFile(path, from, to);
}
