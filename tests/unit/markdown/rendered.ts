import { renderMarkdown } from '../../../src/markdown/render.ts';
import { numbering, type ProseOptions } from '../../../src/markdown/plugin.ts';
import { citationsOf, readProse, type Prose } from '../../../src/markdown/prose.ts';
import { parseMarkdown } from '../../../src/markdown/parse.ts';

/** The prose of a body. */
export function proseOf(body: string): Prose {
	return readProse(parseMarkdown(body), body);
}

/** The HTML of a body as an event's page `e` shows it. */
export function htmlOf(body: string, options: Partial<ProseOptions> = {}): string {
	const numberOf = numbering(citationsOf(proseOf(body)).map(({ source }) => source));
	return renderMarkdown(body, { scope: 'e', collection: 'events', numberOf, ...options });
}

/** Every id in some HTML, in order. */
export function idsIn(html: string): string[] {
	return [...html.matchAll(/ id="(?<id>[^"]*)"/g)].map(({ groups }) => groups?.['id'] ?? '');
}

/** HTML with each reference as its mark in brackets and each sentence between slashes, to be read. */
export function readable(html: string): string {
	return html
		.replaceAll(/<sup class="ref"><a [^>]*>([^<]*)<\/a><\/sup>/g, '[$1]')
		.replaceAll(/<span id="[^"]*" class="passage">/g, '/')
		.replaceAll('</span>', '/');
}
