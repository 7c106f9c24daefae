import { test as base } from '@playwright/test';

import { Site } from './site.ts';

/** Playwright's `test` with the site itself at hand. */
export const test = base.extend<object, { site: Site }>({
	site: [
		async ({ browserName: _browserName }, use, { project }) => {
			const { baseURL } = project.use;
			if (baseURL === undefined) throw new Error('The configuration gives no baseURL.');
			await use(await Site.at(baseURL));
		},
		{ scope: 'worker' },
	],
});

export { expect } from '@playwright/test';
