import type { APIRoute } from 'astro';

import { periodSvg } from '../exports/period-svg.ts';
import { getRecord } from '../queries/record.ts';

export const GET: APIRoute = async () => {
	const { events, proposals } = (await getRecord()).entries;
	return new Response(periodSvg(events, proposals), { headers: { 'content-type': 'image/svg+xml' } });
};
