import { site } from '../site.ts';

/** Lets a browser add the search of this site to its own (OpenSearch 1.1). */
export function GET(): Response {
	return new Response(description, { headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' } });
}

const description = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
	<ShortName>${escaped(site.name.slice(0, 16))}</ShortName>
	<Description>${escaped(site.description.slice(0, 1024))}</Description>
	<Url type="text/html" template="${escaped(site.url)}/search/?q={searchTerms}"/>
	<Image width="16" height="16" type="image/svg+xml">${escaped(site.url)}/favicon.svg</Image>
	<Language>${site.language}</Language>
	<InputEncoding>UTF-8</InputEncoding>
</OpenSearchDescription>
`;

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
