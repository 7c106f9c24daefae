import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';

import { feed } from '../exports/feed.ts';
import { getRecord } from '../queries/record.ts';

export const GET: APIRoute = async () => rss(feed(await getRecord()));
