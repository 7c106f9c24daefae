import type { APIRoute } from 'astro';

import { bib, cslJson, ris } from '../../../exports/bibliography.ts';
import { pageItem } from '../../../exports/csl.ts';
import { mediaTypeOf, type DataFile } from '../../../exports/data-files.ts';
import { historyOf } from '../../../queries/history.ts';
import { getRecord } from '../../../queries/record.ts';
import { citedCollections } from '../../../record/addresses.ts';

/** The pages that can be cited, each with its citation in a format. */
export async function pathsOf(format: keyof typeof formats) {
	const { entries } = await getRecord();
	return citedCollections.flatMap((collection) =>
		entries[collection].map((entry) => ({
			params: { collection, id: entry.id },
			props: { format, text: formats[format]([pageItem(entry, historyOf(entry)?.changed)]) },
		})),
	);
}

export const GET: APIRoute<Pick<DataFile, 'format' | 'text'>> = ({ props }) =>
	new Response(props.text, { headers: { 'content-type': mediaTypeOf(props.format) } });

const formats = { bib, ris, json: cslJson };
