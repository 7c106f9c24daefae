import type { APIRoute, GetStaticPaths } from 'astro';

import { redirectPage } from '../../exports/redirect-page.ts';
import { getRecord } from '../../queries/record.ts';
import { redirectsOf } from '../../record/redirects.ts';

/** The old addresses of renamed entries: each leads on to the new one. */
export const getStaticPaths: GetStaticPaths = async () =>
	redirectsOf(await getRecord()).map(({ from, to }) => ({ params: { old: from.slice(1, -1) }, props: { to } }));

export const GET: APIRoute<{ to: string }> = ({ props }) => new Response(redirectPage(props.to), { headers: { 'content-type': 'text/html; charset=utf-8' } });
