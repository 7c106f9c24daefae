import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A server that gives the pages of another one piece by piece, as over a slow line, and all other files at once. A piece ends where an element
 * ends, since words that come one by one move those after them on any page. Close it when it is no longer needed.
 */
export async function piecemeal(origin: string): Promise<{ origin: string; server: Server }> {
	const server = createServer((request, response) => {
		void fetch(new URL(request.url ?? '/', origin))
			.then(async (answer) => {
				const type = answer.headers.get('content-type') ?? '';
				response.setHeader('content-type', type);
				const whole = Buffer.from(await answer.arrayBuffer());
				for (const piece of type.startsWith('text/html') ? piecesOf(whole.toString()) : [whole]) {
					response.write(piece);
					await new Promise((resolve) => {
						setTimeout(resolve, gap);
					});
				}
				response.end();
			})
			.catch((error: unknown) => response.destroy(error instanceof Error ? error : new Error(String(error))));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

/** Milliseconds between two pieces: longer than a frame, so that each is seen. */
const gap = 40;
/** Elements in a piece, at the top of a page, where they are in sight; further down ever more. */
const fewest = 2;

function piecesOf(html: string): string[] {
	const elements = html.split(/(?<=<\/(?:p|li|tr|h1|h2|h3|dt|dd|summary|figure|header|section)>)/);
	const pieces: string[] = [];
	for (let next = 0, size = fewest; next < elements.length; next += size, size += pieces.length > 20 ? size : 0)
		pieces.push(elements.slice(next, next + size).join(''));
	return pieces;
}
