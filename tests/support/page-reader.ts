import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { HtmlValidate, Rule, type ConfigData, type DOMTree, type Message } from 'html-validate';

/** Reads built pages: what is wrong with their HTML, what they offer to links, and what they link to, in one pass. */
export class PageReader {
	readonly #validator: HtmlValidate;
	#read: BuiltPage = { ids: new Set(), duplicates: [], targets: [] };

	constructor() {
		const read = (document: DOMTree) => (this.#read = pageOf(document));
		class PageRule extends Rule {
			setup(): void {
				this.on('dom:ready', ({ document }) => read(document));
			}
		}
		const config = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../.htmlvalidate.json'), 'utf8')) as ConfigData;
		this.#validator = new HtmlValidate({
			...config,
			plugins: [{ name: 'page-reader', rules: { 'page-reader': PageRule } }],
			rules: { ...config.rules, 'page-reader': 'error' },
		});
	}

	/** Reads a file. */
	async read(path: string): Promise<{ page: BuiltPage; messages: Message[] }> {
		const { results } = await this.#validator.validateFile(path);
		return { page: this.#read, messages: results.flatMap(({ messages }) => messages) };
	}
}

function pageOf(document: DOMTree): BuiltPage {
	const all = valuesOf(document, 'id');
	const ids = new Set(all);
	const duplicates = all.length === ids.size ? [] : all.filter((id, index) => all.indexOf(id) !== index);
	return { ids, duplicates, targets: ['href', 'src', 'action'].flatMap((attribute) => valuesOf(document, attribute)) };
}

function valuesOf(document: DOMTree, attribute: string): string[] {
	return document.querySelectorAll(`[${attribute}]`).map((element) => decoded(element.getAttributeValue(attribute) ?? ''));
}

/** An attribute as a browser reads it; the generator writes no other entities. */
function decoded(value: string): string {
	return value
		.replaceAll(/&(?:quot|#34);/g, '"')
		.replaceAll(/&(?:#39|apos);/g, "'")
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll(/&(?:amp|#38);/g, '&');
}

/** What a built page offers to links and what it links to. */
export interface BuiltPage {
	/** Its fragments. */
	ids: ReadonlySet<string>;
	/** Fragments that it has more than once. */
	duplicates: readonly string[];
	/** Everything that it refers to: links, styles, scripts, pictures. */
	targets: readonly string[];
}
