import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { test } from 'vitest';

import { copyProject } from '../../scripts/project-copy.ts';
import { run, type Finished } from '../../scripts/test/run.ts';
import { fileHashes } from './file-hashes.ts';

/** A test that gets a project, a record and a site of its own, in a temporary folder that is gone afterwards. */
export const siteTest = test.extend<{ site: FixtureSite }>({
	site: async ({ task: _task }, use) => {
		const site = new FixtureSite();
		try {
			await use(site);
		} finally {
			site.remove();
		}
	},
});

/** The project's code in `project/`, a record in `content/` and its site in `dist/`, all in a temporary folder. */
export class FixtureSite {
	readonly folder = mkdtempSync(join(tmpdir(), 'record-test-'));
	readonly project = join(this.folder, 'project');
	readonly content = join(this.folder, 'content');
	readonly out = join(this.folder, 'dist');
	/** What tells the scripts where the record and the site are. */
	readonly environment = { CONTENT_DIR: this.content, OUT_DIR: this.out };

	constructor() {
		copyProject(this.project);
		mkdirSync(this.content);
	}

	/** Puts a record of tests/fixtures in place of the present one. */
	useFixture(name: string): this {
		rmSync(this.content, { recursive: true });
		cpSync(resolve(import.meta.dirname, '../fixtures', name), this.content, { recursive: true });
		return this;
	}

	/** Checks and builds as `npm run build` does. */
	build(environment: Record<string, string> = {}): Promise<Finished> {
		return run(join(this.project, 'scripts/build.ts'), [], { ...this.environment, ...environment });
	}

	/** Builds, and throws with all that was printed where that fails. */
	async built(environment: Record<string, string> = {}): Promise<void> {
		const { status, output } = await this.build(environment);
		if (status !== 0) throw new Error(`The build ended with ${status}:\n${output}`);
	}

	/** A built page as text. Example: `site.page('/events/2024-02-06-answer/')`. */
	page(address: string): string {
		return readFileSync(join(this.out, address.endsWith('/') ? `${address}index.html` : address), 'utf8');
	}

	/** The built files with their hashes. */
	files(): Record<string, string> {
		return fileHashes(this.out);
	}

	/** The names in the temporary folder, besides the project's: what a build leaves beside the site. */
	names(): string[] {
		return readdirSync(this.folder)
			.filter((name) => name !== 'project')
			.toSorted();
	}

	/** Removes every trace. */
	remove(): void {
		rmSync(this.folder, { recursive: true, force: true });
	}
}
