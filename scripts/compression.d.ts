/** The part of the middleware that this project uses; the package comes without types. */
declare module 'compression' {
	import type { IncomingMessage, ServerResponse } from 'node:http';

	export default function compression(options?: {
		brotli?: { params?: Record<number, number> };
	}): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}
