import { headers } from '../security-headers.ts';
import { fullAddress } from './addresses.ts';

/** The header file of a host that reads one (Netlify, Cloudflare Pages): the same headers for every address. */
export function hostHeaders(): string {
	return `/*\n${Object.entries(headers)
		.map(([name, value]) => `  ${name}: ${value}\n`)
		.join('')}`;
}

/** What crawlers may read: all of it. */
export function robots(): string {
	return `User-agent: *\nAllow: /\n\nSitemap: ${fullAddress('/sitemap-index.xml')}\n`;
}
