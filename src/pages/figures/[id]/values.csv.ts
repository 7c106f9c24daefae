import type { APIRoute } from 'astro';

import { mediaTypeOf } from '../../../exports/data-files.ts';
import { tableCsv } from '../../../exports/table.ts';
import { seriesTable } from '../../../exports/tables/figures.ts';
import { getRecord } from '../../../queries/record.ts';

/** The numbers of each series, in the columns of `/data/figures.csv`. */
export async function getStaticPaths() {
	const record = await getRecord();
	return record.entries.figures.map((figure) => ({ params: { id: figure.id }, props: { text: tableCsv(seriesTable(figure), record) } }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text, { headers: { 'content-type': mediaTypeOf('csv') } });
