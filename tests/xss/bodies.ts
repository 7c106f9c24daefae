import { html } from './html-payloads.ts';
import { autolinks, code, harmless, links, strayLinks } from './payloads.ts';

/** What the checker must say of strings that stand in a body; nothing where they are text. */
export const verdicts: readonly { strings: readonly string[]; markdown?: string; mdx?: string }[] = [
	{ strings: html, markdown: 'raw-html', mdx: 'mdx-code' },
	{ strings: links, markdown: 'unsafe-url', mdx: 'unsafe-url' },
	{ strings: autolinks, markdown: 'unsafe-url', mdx: 'mdx-code' },
	{ strings: strayLinks, markdown: 'broken-link', mdx: 'broken-link' },
	{ strings: code, mdx: 'mdx-code' },
	{ strings: harmless },
];

/** A body that holds strings, each in a paragraph of its own, with all that a body needs to be right otherwise. */
export function bodyWith(strings: readonly string[], source: string): string {
	return ['Before.', ...strings, 'After.']
		.map((text) => cited(text, source))
		.join('\n\n')
		.concat('\n');
}

/** A citation behind the first paragraph; what follows it, such as a definition, stays as it is. */
function cited(text: string, source: string): string {
	const [first = '', ...rest] = text.split('\n\n');
	return [`${first} [^${source}]`, ...rest].join('\n\n');
}
