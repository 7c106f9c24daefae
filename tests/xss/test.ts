import { test as base } from '@playwright/test';

import { HostileSite } from './hostile-site.ts';

/** Playwright's `test` with a site of hostile strings at hand, built once a worker. */
export const test = base.extend<object, { hostile: HostileSite }>({
	hostile: [
		async ({ browserName: _browserName }, use) => {
			const site = await HostileSite.build();
			await use(site);
			site.close();
		},
		{ scope: 'worker', timeout: 300_000 },
	],
});

export { expect } from '@playwright/test';
