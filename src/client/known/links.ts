import { withDay } from './day.ts';

/** Lets the links of a page lead to the same day on the pages that can show it. References lead to lists of sources, which are whole. */
export function keepDay(day: string | undefined): void {
	for (const link of document.querySelectorAll('main a[href^="/"]:not([role=doc-noteref])')) {
		const href = link.getAttribute('href') ?? '';
		if (viewed.test(href)) link.setAttribute('href', withDay(href, day));
	}
}

const viewed = /^\/((timeline|compare|sources)\/|(figures|proposals)\/([^/?#]+\/)?)([?#]|$)/;
