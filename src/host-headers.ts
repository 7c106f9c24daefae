/**
 * The policy of every page: nothing from elsewhere, no inline script, no inline style. Search runs WebAssembly in a worker of the
 * same origin, which asks for `wasm-unsafe-eval`.
 */
export const policy = [
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self'",
	"img-src 'self'",
	"font-src 'self'",
	"connect-src 'self'",
	"worker-src 'self'",
	"form-action 'self'",
	"base-uri 'none'",
].join('; ');

/** The headers that a host should send with every page. `frame-ancestors` has no effect in a meta tag. */
export const headers: Readonly<Record<string, string>> = {
	'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
	'Cross-Origin-Opener-Policy': 'same-origin',
};

/** The headers for the files under `/assets/` besides: the name of each changes with what it holds. */
export const assetHeaders: Readonly<Record<string, string>> = { 'Cache-Control': 'public, max-age=31536000, immutable' };
