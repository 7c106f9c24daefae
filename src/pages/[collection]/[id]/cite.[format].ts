import type { APIRoute, InferGetStaticPropsType } from 'astro';

import { bib, ris } from '../../../exports/bibliography.ts';
import { pageItem } from '../../../exports/csl.ts';
import { mediaTypeOf } from '../../../exports/data-files.ts';
import { getRecord } from '../../../queries/record.ts';

const cited = ['events', 'proposals', 'disputes', 'figures', 'actors', 'explainers'] as const;
const formats = { bib, ris };

export async function getStaticPaths() {
	const { entries } = await getRecord();
	const items = cited.flatMap((collection) => entries[collection].map((entry) => ({ collection, id: entry.id, item: pageItem(entry) })));
	return items.flatMap(({ collection, id, item }) => Object.entries(formats).map(([format, write]) => ({ params: { collection, id, format }, props: { format, text: write([item]) } })));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => new Response(props.text, { headers: { 'content-type': mediaTypeOf(props.format) } });
