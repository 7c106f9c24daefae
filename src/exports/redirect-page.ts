import { site } from '../site.ts';

/**
 * A page that leads on to another address of the site, for hosts that know no redirects. Addresses are made of ids, which need no
 * escaping.
 */
export function redirectPage(to: string): string {
	return `<!doctype html>
<html lang="${site.language}">
	<head>
		<meta charset="utf-8" />
		<title>Moved · ${site.name}</title>
		<meta name="robots" content="noindex" />
		<meta http-equiv="refresh" content="0; url=${to}" />
		<link rel="canonical" href="${new URL(to, site.url).href}" />
	</head>
	<body>
		<p>This page is now at <a href="${to}">${to}</a>.</p>
	</body>
</html>
`;
}
