import type { APIRoute } from 'astro';

import { pictureOf } from '../../../exports/share/picture.ts';
import { pictureSvg } from '../../../exports/share/picture-svg.ts';
import { keptPicture } from '../../../exports/share/kept-picture.ts';
import { getRecord } from '../../../queries/record.ts';
import { pictured, type PicturedEntry } from '../../../record/share-image.ts';

export async function getStaticPaths() {
	const { entries } = await getRecord();
	return pictured.flatMap((collection) => entries[collection].map(({ id }) => ({ params: { collection, id } })));
}

export const GET: APIRoute<never, Pick<PicturedEntry, 'collection' | 'id'>> = async ({ params: { collection, id } }) => {
	const record = await getRecord();
	const png = await keptPicture(pictureSvg(pictureOf(record, record.get(collection, id) as PicturedEntry)));
	return new Response(png, { headers: { 'content-type': 'image/png' } });
};
