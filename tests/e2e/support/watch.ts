import type { Page } from '@playwright/test';

/** Notes what a page must not do, from now on: reach for other hosts, break the policy, or complain in the console. */
export async function watch(page: Page): Promise<{ requests: string[]; complaints: string[]; violations: () => Promise<string[]> }> {
	const requests: string[] = [];
	const complaints: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${message.type()}: ${message.text()}`);
	});
	page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
	page.on('requestfailed', (request) => {
		const reason = request.failure()?.errorText ?? '';
		// Not what the browser gave up itself, as it does with a page's icon when it is led on to the next page.
		if (reason !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()} ${reason}`);
	});
	await page.addInitScript(() => {
		const seen: string[] = [];
		Object.assign(window, { seenViolations: seen });
		document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => seen.push(`${violatedDirective} ${blockedURI}`));
	});
	return { requests, complaints, violations: () => page.evaluate(() => (window as unknown as { seenViolations: string[] }).seenViolations) };
}

/** What a page has left in the browser: the names of its storages that hold something. */
export function leftBehind(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const databases = await indexedDB.databases();
		const caches_ = await caches.keys();
		const workers = await navigator.serviceWorker.getRegistrations();
		const counts = {
			cookie: document.cookie.length,
			localStorage: localStorage.length,
			sessionStorage: sessionStorage.length,
			indexedDB: databases.length,
			caches: caches_.length,
			serviceWorker: workers.length,
		};
		return Object.entries(counts).flatMap(([name, count]) => (count > 0 ? [name] : []));
	});
}
