/** The day that an address asks for in `?on=2024-03-01`. */
export function dayIn(search: string): AskedDay {
	const written = new URLSearchParams(search).get('on') ?? '';
	if (written === '') return { type: 'none' };
	return isDay(written) ? { type: 'day', day: written } : { type: 'invalid', written };
}

/** The address of a page of this site with a day to show it as known on, or without. */
export function withDay(href: string, day: string | undefined): string {
	const { origin, pathname, searchParams, hash } = new URL(href, 'http://site.invalid');
	if (origin !== 'http://site.invalid') return href;
	if (day === undefined) searchParams.delete('on');
	else searchParams.set('on', day);
	return `${pathname}${searchParams.size > 0 ? `?${searchParams.toString()}` : ''}${hash}`;
}

/** Whether something known from these days on, separated by spaces, was known on a day: from the first of them. */
export function isKnown(from: string, day: string): boolean {
	return from.split(' ').some((first) => first <= day);
}

function isDay(written: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) return false;
	const time = Date.parse(`${written}T00:00Z`);
	// Some engines take 30 February for 1 March.
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written);
}

/** What an address asks for. */
export type AskedDay = { type: 'none' } | { type: 'day'; day: string } | { type: 'invalid'; written: string };
