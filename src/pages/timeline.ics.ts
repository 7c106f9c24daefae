import type { APIRoute } from 'astro';

import { calendar } from '../exports/calendar.ts';
import { getRecord } from '../queries/record.ts';

export const GET: APIRoute = async () => new Response(calendar(await getRecord()), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
