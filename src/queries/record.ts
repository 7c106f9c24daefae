import { getCollection, getEntry, render } from 'astro:content';

import type { Entry } from '../record/entries.ts';
import { JoinedRecord } from '../record/record.ts';
import type { CollectionName, Fields } from '../schemas/collections.ts';

let loaded: Promise<JoinedRecord> | undefined;

/** The record, loaded once for each build. While developing it is loaded anew for every page, so that edits show. */
export async function getRecord(): Promise<JoinedRecord> {
	if (import.meta.env.DEV) return load();
	loaded ??= load();
	return loaded;
}

/** The component that shows an explainer's text. */
export async function renderExplainer(id: string) {
	const entry = await getEntry('explainers', id);
	if (!entry) throw new Error(`The record has no explainers/${id}.`);
	return (await render(entry)).Content;
}

async function load(): Promise<JoinedRecord> {
	return new JoinedRecord({
		events: await entries('events'),
		proposals: await entries('proposals'),
		actors: await entries('actors'),
		sources: await entries('sources'),
		publishers: await entries('publishers'),
		figures: await entries('figures'),
		disputes: await entries('disputes'),
		topics: await entries('topics'),
		glossary: await entries('glossary'),
		explainers: await entries('explainers'),
		pages: await entries('pages'),
	});
}

async function entries<Name extends CollectionName>(collection: Name): Promise<Entry<Name>[]> {
	const found = await getCollection(collection);
	return found.map(({ id, data, body }) => ({ collection, id, fields: data as unknown as Fields<Name>, body: body ?? '' }));
}
