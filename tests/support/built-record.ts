import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { copyProject } from '../../scripts/project-copy.ts';
import { serve } from '../../scripts/serve.ts';
import { run } from '../../scripts/test/run.ts';

/** The site of a record made for a browser test: built in a temporary folder, and served until it is closed. */
export class BuiltRecord {
	readonly #folder: string;
	readonly #server: Server;
	/** Where it is served. Example: `http://127.0.0.1:40123`. */
	readonly origin: string;

	private constructor(folder: string, server: Server) {
		const address = server.address();
		if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
		this.#folder = folder;
		this.#server = server;
		this.origin = `http://127.0.0.1:${address.port}`;
	}

	/** Builds the record that `write` puts into the folder it is given. */
	static async build(write: (content: string) => void): Promise<BuiltRecord> {
		const folder = mkdtempSync(join(tmpdir(), 'record-site-'));
		const [project, content, out] = [join(folder, 'project'), join(folder, 'content'), join(folder, 'dist')];
		copyProject(project);
		write(content);
		const { status, output } = await run(join(project, 'scripts/build.ts'), [], { CONTENT_DIR: content, OUT_DIR: out });
		if (status !== 0) throw new Error(`The record could not be built:\n${output}`);
		const server = serve(out, 0);
		await new Promise((listening) => server.once('listening', listening));
		return new BuiltRecord(folder, server);
	}

	/** A file of the site as text. */
	async text(address: string): Promise<string> {
		const response = await fetch(new URL(address, this.origin));
		if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
		return response.text();
	}

	close(): void {
		this.#server.close();
		this.#server.closeAllConnections();
		rmSync(this.#folder, { recursive: true, force: true });
	}
}
