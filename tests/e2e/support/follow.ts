import type { Locator, Page } from '@playwright/test';

/**
 * Clicks a link to another page and waits until that has loaded. Playwright's own expectations wait for what they ask; whatever else is read
 * from the next page, as its colours or how many rows it has, is right only when its styles and its end have come.
 */
export async function follow(page: Page, link: Locator): Promise<void> {
	await Promise.all([page.waitForEvent('load'), link.click()]);
}
