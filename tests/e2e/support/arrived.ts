import type { Page } from '@playwright/test';

/** Waits until a long page has arrived whole, however slow the machine: the test's own limit is the only one. */
export async function arrived(page: Page): Promise<void> {
	await page.locator('html:not([data-in-parts])').waitFor({ state: 'attached' });
}
