import type { APIRoute } from 'astro';

import { dataFiles, mediaTypeOf, type DataFile } from '../../exports/data-files.ts';
import { getRecord } from '../../queries/record.ts';

/** The addresses of all data files of a format. An endpoint is served without a slash only if its own file is named for the format. */
export async function pathsOf(format: DataFile['format']) {
	const files = dataFiles(await getRecord()).filter((file) => file.format === format);
	return files.map(({ name, text }) => ({ params: { name }, props: { format, text } }));
}

export const GET: APIRoute<Pick<DataFile, 'format' | 'text'>> = ({ props }) =>
	new Response(props.text, { headers: { 'content-type': mediaTypeOf(props.format) } });
