import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { picturePng, pngMaker } from './picture-png.ts';

/**
 * A drawing (SVG) as PNG. Finished pictures are kept, named by all that they are made from: the drawing, which holds every outline of
 * every letter, and what turns it into dots. So one that was kept is never out of date, and a build without them makes the same.
 */
export async function keptPicture(svg: string, folder = resolve('.cache/share')): Promise<Buffer<ArrayBuffer>> {
	maker ??= pngMaker();
	const file = join(folder, `${createHash('sha256').update(maker).update(svg).digest('hex')}.png`);
	const kept = await readFile(file).catch((error: unknown) => {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
		throw error;
	});
	if (kept) return kept;
	const png = await picturePng(svg);
	await mkdir(folder, { recursive: true });
	// A build that is stopped must not leave half a picture.
	await writeFile(`${file}.${process.pid}`, png);
	await rename(`${file}.${process.pid}`, file);
	return png;
}

let maker: string | undefined;
