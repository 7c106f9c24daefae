import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file under a folder with the hash of its bytes, sorted by path; hidden files too. */
export function fileHashes(folder: string): Record<string, string> {
	const files = globSync('**', { cwd: folder }).filter((path) => statSync(join(folder, path)).isFile());
	return Object.fromEntries(
		files.toSorted().map((path) => [
			path,
			createHash('sha256')
				.update(readFileSync(join(folder, path)))
				.digest('hex'),
		]),
	);
}
