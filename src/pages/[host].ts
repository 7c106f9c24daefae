import type { APIRoute } from 'astro';

import { hostHeaders } from '../exports/host-files.ts';

// A file of this folder whose own name begins with `_` is no page.
export const getStaticPaths = () => [{ params: { host: '_headers' } }];

export const GET: APIRoute = () => new Response(hostHeaders(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
