import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';

import sirv from 'sirv';

import { headers } from '../src/security-headers.ts';

/** Serves a finished site on this machine alone, with the headers that a host is asked to send. `PORT` overrides 4321; 0 takes any free port. */
export function serve(folder: string, port = Number(process.env['PORT'] || 4321)): Server {
	const files = sirv(folder, { etag: true, extensions: ['html'] });
	const server = createServer((request, response) => {
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		files(request, response, () => {
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
			response.end(readFileSync(join(folder, '404.html')));
		});
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
