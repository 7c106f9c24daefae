import { describe, expect } from 'vitest';

import { siteTest as it } from '../support/fixture-site.ts';
import { ServedSite, takePort } from '../support/served-site.ts';

describe('npm start', () => {
	it('builds the record and serves it on PORT', async ({ site }) => {
		const { port } = await freePort();
		await using served = new ServedSite(site.useFixture('one-event'), port);
		const address = await served.address();
		expect(address).toBe(`http://127.0.0.1:${port}`);
		const page = await fetch(`${address}/events/2024-02-06-answer-handed-over/`);
		expect(page.status).toBe(200);
		expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
		expect(await page.text()).toContain('The mediators received the answer on Tuesday.');
		const missing = await fetch(`${address}/nowhere/`);
		expect(missing.status).toBe(404);
		expect(await missing.text()).toContain('<h1');
	});

	it('says so, and ends with a status of 1, where the port is taken', async ({ site }) => {
		await using taken = await takePort();
		await using served = new ServedSite(site, taken.port);
		expect(await served.status()).toBe(1);
		expect(served.output).toContain(`Port ${taken.port} is taken.`);
		expect(served.output).toContain(`PORT=${taken.port + 1} npm start`);
	});
});

async function freePort(): Promise<{ port: number }> {
	await using taken = await takePort();
	return { port: taken.port };
}
