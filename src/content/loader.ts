import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Loader, LoaderContext } from 'astro/loaders';

import type { CollectionName } from '../schemas/collections.ts';
import { readDocument } from './document.ts';
import { assertFolder, contentFolder, readCollection, type ContentFile } from './folder.ts';

/**
 * Loads a collection of the record into Astro. Files are read anew on each build, by the same reader as the checker's, and their
 * Markdown is rendered by the page that shows it: nothing is kept that could go stale. Files that the checker refuses are left out.
 */
export function recordLoader(collection: CollectionName): Loader {
	return {
		name: `record-${collection}`,
		async load(context) {
			await loadAll(collection, context);
			context.watcher?.add(resolve(contentFolder(), collection));
			for (const change of ['add', 'change', 'unlink'] as const) {
				context.watcher?.on(change, (path: string) => {
					if (resolve(path).startsWith(resolve(contentFolder(), collection))) void loadAll(collection, context);
				});
			}
		},
	};
}

async function loadAll(collection: CollectionName, context: LoaderContext): Promise<void> {
	context.store.clear();
	assertFolder(contentFolder());
	for (const file of readCollection(contentFolder(), collection)) await loadFile(file, context);
}

async function loadFile(file: ContentFile, context: LoaderContext): Promise<void> {
	if (file.type !== 'text') return;
	const { fields, body } = readDocument(file.text, file.format);
	if (typeof fields !== 'object' || fields === null) return;
	const filePath = resolve(contentFolder(), file.path);
	try {
		const data = await context.parseData({ id: file.id, data: { ...fields }, filePath });
		context.store.set({
			id: file.id,
			data,
			body,
			digest: context.generateDigest(file.text),
			filePath: relative(fileURLToPath(context.config.root), filePath).replaceAll('\\', '/'),
			...(file.format === '.mdx' ? { deferredRender: true } : {}),
		});
	} catch {
		context.logger.warn(`${file.path} is left out until it is right; \`npm run check\` says why.`);
	}
}
