import { assetHeaders, headers } from '../host-headers.ts';
import { fullAddress } from './addresses.ts';

/** The header file of a host that reads one (Netlify, Cloudflare Pages). */
export function hostHeaders(): string {
	return block('/*', headers) + block('/assets/*', assetHeaders);
}

/** What crawlers may read: all of it. */
export function robots(): string {
	return `User-agent: *\nAllow: /\n\nSitemap: ${fullAddress('/sitemap-index.xml')}\n`;
}

function block(path: string, lines: Readonly<Record<string, string>>): string {
	return `${path}\n${Object.entries(lines)
		.map(([name, value]) => `  ${name}: ${value}\n`)
		.join('')}`;
}
