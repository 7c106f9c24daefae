import type { Page } from '@playwright/test';

/** The names of a page's elements of a role, as the browser tells them to assistive technology. Example: `namesOf(page, 'doc-noteref')`. */
export async function namesOf(page: Page, role: string): Promise<string[]> {
	const session = await page.context().newCDPSession(page);
	try {
		const { nodes } = await session.send('Accessibility.getFullAXTree');
		return nodes.filter((node) => String(node.role?.value) === role && !node.ignored).map((node) => String(node.name?.value ?? ''));
	} finally {
		await session.detach();
	}
}

/** The ids that a page has more than once. */
export function repeatedIds(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
		return ids.filter((id, index) => ids.indexOf(id) !== index);
	});
}
