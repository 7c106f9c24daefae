import type { APIRoute } from 'astro';

import { robots } from '../exports/host-files.ts';

export const GET: APIRoute = () => new Response(robots(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
