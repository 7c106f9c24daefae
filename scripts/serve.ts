import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { constants } from 'node:zlib';

import compression from 'compression';
import sirv from 'sirv';

import { assetHeaders, headers } from '../src/host-headers.ts';

/** Serves a finished site on this machine alone, compressed and with the headers that a host is asked to send. `PORT` overrides 4321; 0 takes any free port. */
export function serve(folder: string, port = Number(process.env['PORT'] || 4321)): Server {
	// As hosts do that compress the files of a site once.
	const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } } });
	const files = sirv(folder, { etag: true, extensions: ['html'] });
	const server = createServer((request, response) => {
		const sent = request.url?.startsWith('/assets/') ? { ...headers, ...assetHeaders } : headers;
		for (const [name, value] of Object.entries(sent)) response.setHeader(name, value);
		compress(request, response, () =>
			files(request, response, () => {
				response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
				response.end(readFileSync(join(folder, '404.html')));
			}),
		);
	});
	server.on('error', (error: NodeJS.ErrnoException) => {
		console.error(
			error.code === 'EADDRINUSE'
				? `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`
				: `The site could not be served: ${error.message}`,
		);
		process.exitCode = 1;
	});
	server.listen(port, '127.0.0.1', () => {
		const address = server.address();
		console.log(`The record is at http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}`);
	});
	return server;
}
