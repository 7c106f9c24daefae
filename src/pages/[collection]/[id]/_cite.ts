import type { APIRoute } from 'astro';

import { bib, ris } from '../../../exports/bibliography.ts';
import { pageItem } from '../../../exports/csl.ts';
import { mediaTypeOf, type DataFile } from '../../../exports/data-files.ts';
import { getRecord } from '../../../queries/record.ts';

/** The pages that can be cited, each with its citation in a format. */
export async function pathsOf(format: keyof typeof formats) {
	const { entries } = await getRecord();
	return cited.flatMap((collection) =>
		entries[collection].map((entry) => ({ params: { collection, id: entry.id }, props: { format, text: formats[format]([pageItem(entry)]) } })),
	);
}

export const GET: APIRoute<Pick<DataFile, 'format' | 'text'>> = ({ props }) =>
	new Response(props.text, { headers: { 'content-type': mediaTypeOf(props.format) } });

const cited = ['events', 'proposals', 'disputes', 'figures', 'actors', 'explainers'] as const;
const formats = { bib, ris };
