import type { APIRoute, InferGetStaticPropsType } from 'astro';

import { mediaTypeOf } from '../../../exports/data-files.ts';
import { collectionNames } from '../../../schemas/collections.ts';
import { schemaText } from '../_schemas.ts';

export function getStaticPaths() {
	return collectionNames.map((collection) => ({ params: { collection }, props: { collection } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
	new Response(schemaText(props.collection), { headers: { 'content-type': mediaTypeOf('json') } });
