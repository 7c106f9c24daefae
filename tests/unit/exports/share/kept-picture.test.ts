import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { keptPicture } from '../../../../src/exports/share/kept-picture.ts';

const drawing = (ink: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"><path fill="${ink}" d="M0 0h4v2H0z"/></svg>`;

test('a finished picture is kept for the same drawing, and for no other', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'share-test-'));
	try {
		const first = await keptPicture(drawing('#1c1b1a'), folder);
		const [name = ''] = readdirSync(folder);
		expect(readdirSync(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.png$/)]);
		writeFileSync(join(folder, name), 'kept');
		expect(String(await keptPicture(drawing('#1c1b1a'), folder))).toBe('kept');
		const other = await keptPicture(drawing('#17497d'), folder);
		expect(readdirSync(folder)).toHaveLength(2);
		expect(other.equals(first)).toBe(false);
		rmSync(folder, { recursive: true });
		expect((await keptPicture(drawing('#1c1b1a'), folder)).equals(first)).toBe(true);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});
