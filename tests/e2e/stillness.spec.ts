import type { Server } from 'node:http';

import { pageKinds } from './support/page-kinds.ts';
import { piecemeal } from './support/piecemeal.ts';
import { expect, test as base } from './support/test.ts';

const test = base.extend<object, { slow: { origin: string; server: Server } }>({
	slow: [
		async ({ browserName: _browserName }, use, { project }) => {
			const slow = await piecemeal(project.use.baseURL ?? '');
			await use(slow);
			slow.server.close();
		},
		{ scope: 'worker' },
	],
});

for (const kind of pageKinds)
	for (const width of [1280, 360])
		test(`nothing moves while a page of kind ${kind} arrives piece by piece in a window of ${width}`, async ({ page, site, slow }) => {
			await page.setViewportSize({ width, height: width === 360 ? 740 : 900 });
			await page.addInitScript(() => {
				const shifts: string[] = [];
				Object.assign(window, { shifts });
				new PerformanceObserver((list) => {
					for (const { value, sources } of list.getEntries() as (PerformanceEntry & { value: number; sources: { node: Node | null }[] })[])
						shifts.push(
							`${value.toFixed(4)}: ${sources.map(({ node }) => `${node?.nodeName ?? '?'} “${node?.textContent?.trim().slice(0, 40) ?? ''}”`).join(', ')}`,
						);
				}).observe({ type: 'layout-shift', buffered: true });
			});
			for (const address of site.some(kind, 2)) {
				await page.goto(slow.origin + address);
				expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts), address).toEqual([]);
			}
		});
