import type { APIRoute } from 'astro';

import { feed } from '../exports/feed.ts';
import { getRecord } from '../queries/record.ts';

export const GET: APIRoute = async () => new Response(await feed(await getRecord()), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
