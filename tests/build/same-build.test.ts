import { cpSync } from 'node:fs';

import { expect, test } from 'vitest';

import { writeSyntheticRecord } from '../../scripts/bench/synthetic-record.ts';
import { FixtureSite } from '../support/fixture-site.ts';

test('two clean builds of one record are the same, byte for byte, wherever and whenever they are made', async () => {
	const [first, second] = [new FixtureSite(), new FixtureSite()];
	try {
		writeSyntheticRecord(first.content, 40);
		cpSync(first.content, second.content, { recursive: true });
		await first.built({ TZ: 'Pacific/Kiritimati', LANG: 'C' });
		await second.built({ TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8' });
		const files = first.files();
		expect(Object.keys(files).filter((path) => path.startsWith('pagefind/')).length).toBeGreaterThan(10);
		expect(second.files()).toEqual(files);
	} finally {
		first.remove();
		second.remove();
	}
});
