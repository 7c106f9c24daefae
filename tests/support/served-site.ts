import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import type { FixtureSite } from './fixture-site.ts';

/** What `npm start` does with a record, until it is stopped. */
export class ServedSite implements AsyncDisposable {
	readonly #child: ChildProcess;
	#output = '';
	readonly #ended: Promise<number>;

	constructor(site: FixtureSite, port: number) {
		const child = spawn(process.execPath, [join(site.project, 'scripts/start.ts')], {
			env: { ...process.env, ...site.environment, PORT: String(port) },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (this.#output += text));
		this.#ended = new Promise((done, failed) => child.on('error', failed).on('close', (code) => done(code ?? 1)));
		this.#child = child;
	}

	/** All that it has printed. */
	get output(): string {
		return this.#output;
	}

	/** Waits for it to end, and gives its exit status. */
	status(): Promise<number> {
		return this.#ended;
	}

	/** Waits for it to print the address that it serves, and gives it. */
	async address(): Promise<string> {
		for (;;) {
			const address = /http:\/\/127\.0\.0\.1:\d+/.exec(this.#output)?.[0];
			if (address !== undefined) return address;
			const status = await Promise.race([this.#ended, wait(50, undefined)]);
			if (status !== undefined) throw new Error(`The site was not served, with a status of ${status}:\n${this.#output}`);
		}
	}

	async [Symbol.asyncDispose](): Promise<void> {
		this.#child.kill();
		await this.#ended;
	}
}

/** Takes a free port until it is given back. */
export async function takePort(): Promise<{ port: number } & AsyncDisposable> {
	const server = createServer();
	await new Promise<void>((done, failed) => server.once('error', failed).listen(0, '127.0.0.1', done));
	const address = server.address();
	if (typeof address !== 'object' || address === null) throw new Error('The port has no number.');
	return { port: address.port, [Symbol.asyncDispose]: () => new Promise((done) => server.close(() => done())) };
}
