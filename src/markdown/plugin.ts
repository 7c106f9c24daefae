import type { Root } from 'mdast';
import { basename, dirname } from 'node:path/posix';
import { defineMdastPlugin, type MdastPluginInput } from 'satteri';

import { isCollectionName, type CollectionName } from '../schemas/collections.ts';
import { siteAddress } from './link.ts';
import { citationsOf, readProse, type Prose } from './prose.ts';
import { proseWriter } from './prose-writer.ts';

/**
 * The Sätteri plugin that turns a record's Markdown into its site's HTML: sentences become targets, footnote references become links
 * to the page's list of sources, notes a list of their own, links to files links to addresses, headings targets. Without options it
 * takes the entry from the file's path, numbers sources by first use and names a reference by the list's own words.
 */
export function recordMarkdown(given?: ProseOptions): MdastPluginInput {
	return () =>
		defineMdastPlugin({
			name: 'record-markdown',
			before(root, context) {
				const tree = root as Root;
				const prose = readProse(tree, context.source);
				const options = given ?? optionsFor(context.fileURL, prose);
				const write = proseWriter(prose, options, context.source);
				for (const block of prose.blocks) {
					if (block.place.type !== 'flow') continue;
					const show = block.node.type === 'heading' ? write.bare : write.passage;
					context.setProperty(
						block.node,
						'children',
						block.passages.flatMap((passage) => show(passage)),
					);
				}
				const shared = options.listScope !== undefined && options.listScope !== options.scope;
				for (const { node, slug } of prose.headings) context.setProperty(node, 'data', { hProperties: { id: shared ? `${options.scope}--${slug}` : slug } });
				for (const node of prose.linkDefinitions) context.setProperty(node, 'url', siteAddress(node.url, options.collection));
				for (const { node } of prose.definitions) context.removeNode(node);
				const notes = prose.definitions.filter(({ label }) => label.type === 'note').map(({ node }) => node);
				if (notes.length > 0) context.appendChild(root, write.notes(notes));
			},
		});
}

/** Numbers sources by first use. Example: `numbering(['a', 'b', 'a'])` gives a function with `a` → 1 and `b` → 2. */
export function numbering(sources: Iterable<string>): (source: string) => number {
	const numbers = new Map<string, number>();
	for (const source of sources) if (!numbers.has(source)) numbers.set(source, numbers.size + 1);
	return (source) => numbers.get(source) ?? 0;
}

function optionsFor(fileURL: URL | undefined, prose: Prose): ProseOptions {
	const path = decodeURIComponent(fileURL?.pathname ?? '');
	const folder = basename(dirname(path));
	return {
		scope: basename(path).replace(/\.[^.]*$/, ''),
		collection: isCollectionName(folder) ? folder : 'explainers',
		numberOf: numbering(citationsOf(prose).map((citation) => citation.source)),
	};
}

/** How a body is shown. */
export interface ProseOptions {
	/** What every id on the page begins with: the entry's id. */
	scope: string;
	/** What the ids in the page's list of sources begin with, where that is not `scope`: on a page that shows several entries. */
	listScope?: string;
	/** The collection that relative links start from. */
	collection: CollectionName;
	/** The number of a source on the page. */
	numberOf: (source: string) => number;
	/** What a reference is called. Example: `Source 3: Reuters, 27 February 2024`. Without it the list's own words name it. */
	nameOf?: (source: string, at: string | undefined) => string;
	/** True where sources go back to one originator; sentences that rest on them are marked. */
	isSingle?: (sources: readonly string[]) => boolean;
}
