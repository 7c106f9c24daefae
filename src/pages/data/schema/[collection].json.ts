import type { APIRoute } from 'astro';

import { mediaTypeOf } from '../../../exports/data-files.ts';
import { collectionNames } from '../../../schemas/collections.ts';

const schemas = import.meta.glob<string>('../../../../schemas/*.schema.json', { eager: true, query: '?raw', import: 'default' });

export function getStaticPaths() {
	return collectionNames.map((collection) => ({ params: { collection } }));
}

export const GET: APIRoute = ({ params }) => new Response(schemas[`../../../../schemas/${params['collection']}.schema.json`], { headers: { 'content-type': mediaTypeOf('json') } });
