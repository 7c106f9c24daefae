import { withDay } from './day.ts';

/**
 * Lets the links and forms of a page lead to the same day on the pages that can show it: links by their address, forms by a field with
 * `data-known-kept`. References lead to lists of sources, which are whole.
 */
export function keepDay(day: string | undefined): void {
	for (const link of document.querySelectorAll('main a[href^="/"]:not([role=doc-noteref])')) {
		const href = link.getAttribute('href') ?? '';
		if (viewed.test(href)) link.setAttribute('href', withDay(href, day));
	}
	for (const field of document.querySelectorAll<HTMLInputElement>('input[data-known-kept]')) {
		field.disabled = day === undefined;
		field.value = day ?? '';
	}
}

const viewed = /^\/((timeline|compare|sources)\/|(figures|proposals)\/([^/?#]+\/)?)([?#]|$)/;
