/** True for an address with a scheme, read as browsers read it: they pass over spaces and control characters. */
export function hasScheme(url: string): boolean {
	return /^[a-z][a-z0-9+.-]*:/i.test(bare(url));
}

/** True for an address that leads off the site by another way than http and https. */
export function isUnsafe(url: string): boolean {
	return hasScheme(url) ? !isWebAddress(url) : bare(url).startsWith('//');
}

/** True for an address with the scheme http or https and nothing hidden in it. */
function isWebAddress(url: string): boolean {
	return /^https?:\/\//i.test(url);
}

function bare(url: string): string {
	// eslint-disable-next-line no-control-regex -- control characters are what browsers pass over
	return url.replaceAll(/[\u0000-\u0020]/g, '');
}
