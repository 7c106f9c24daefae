import type { APIRoute, InferGetStaticPropsType } from 'astro';

import { dataFiles, mediaTypeOf } from '../../exports/data-files.ts';
import { getRecord } from '../../queries/record.ts';

export async function getStaticPaths() {
	return dataFiles(await getRecord()).map(({ name, format, text }) => ({ params: { name, format }, props: { format, text } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => new Response(props.text, { headers: { 'content-type': mediaTypeOf(props.format) } });
