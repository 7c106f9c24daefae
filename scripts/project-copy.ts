import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '..');
const parts = ['src', 'scripts', 'public', 'astro.config.ts', 'package.json', 'tsconfig.json'];

/**
 * Copies the project's code into a folder. It shares the installed packages and nothing else, so that what is built there meets no
 * other build, finds nothing that was kept from one, and leaves nothing behind once the folder is gone.
 */
export function copyProject(folder: string): void {
	for (const part of parts) cpSync(join(project, part), join(folder, part), { recursive: true });
	symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
}

/** Replaces text in a file. Throws where the file does not hold it. */
export function editFile(path: string, from: string, to: string): void {
	const text = readFileSync(path, 'utf8');
	if (!text.includes(from)) throw new Error(`${path} does not hold \`${from}\`.`);
	writeFileSync(path, text.replace(from, () => to));
}
