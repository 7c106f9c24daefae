import { markdownToHtml } from 'satteri';

import { features } from './parse.ts';
import { recordMarkdown, type ProseOptions } from './plugin.ts';

/** The HTML of a Markdown body. The checker has made sure that the body holds no HTML of its own. */
export function renderMarkdown(body: string, options: ProseOptions): string {
	const result = markdownToHtml(body, { features, mdastPlugins: [recordMarkdown(options)] });
	if (result instanceof Promise) throw new TypeError('The Markdown plugins of a record are synchronous.');
	return result.html;
}
