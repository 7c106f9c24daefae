/**
 * Whether the page was opened by its address. What its fields hold then, before the scripts run, a reader has put in; where a page is loaded
 * anew or gone back to, browsers fill in what they last held, which need not fit the address.
 */
export function isOpened(): boolean {
	const [navigation] = performance.getEntriesByType('navigation');
	return navigation instanceof PerformanceNavigationTiming && navigation.type === 'navigate';
}
