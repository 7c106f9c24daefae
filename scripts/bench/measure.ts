import { globSync } from 'node:fs';
import { join } from 'node:path';

import { copyProject } from '../project-copy.ts';
import { firstSearch, folderSize, middleEventPage, pageWeight } from './page-weight.ts';
import { watchedRun, type WatchedRun } from './watched-run.ts';

/** Measures a record: its check, two builds, its index and what they give. Works in a folder of its own, with a copy of the code, and leaves it there. */
export async function measure(name: string, content: string, files: number, folder: string): Promise<Measurement> {
	const [project, out] = [join(folder, 'project'), join(folder, 'dist')];
	const environment = { CONTENT_DIR: content, OUT_DIR: out };
	copyProject(project);
	const script = async (what: string, path: string) => passed(await watchedRun(what, [join(project, path)], environment));
	const check = await script('check', 'scripts/check.ts');
	const cold = await script('cold build', 'scripts/build.ts');
	const warm = await script('warm build', 'scripts/build.ts');
	const index = passed(
		await watchedRun('index alone', [join(project, 'node_modules/pagefind/lib/runner/bin.cjs'), '--site', out, '--output-path', join(folder, 'index')]),
	);
	const page = middleEventPage(out);
	const pages = globSync('**/*.html', { cwd: out }).length;
	return {
		name,
		files,
		pages,
		check,
		cold,
		warm,
		index,
		size: folderSize(out),
		eventPage: page === undefined ? undefined : pageWeight(out, page),
		firstSearch: firstSearch(out),
	};
}

function passed(run: WatchedRun): WatchedRun {
	if (run.status !== 0) throw new Error(`The bench stops; a step ended with ${run.status}:\n${run.output.slice(-5000)}`);
	return run;
}

/** What was measured of a record. */
export interface Measurement {
	/** What the record is called in the table. */
	name: string;
	/** How many content files it has. */
	files: number;
	/** How many pages its site has. */
	pages: number;
	check: WatchedRun;
	cold: WatchedRun;
	warm: WatchedRun;
	/** Pagefind on the finished site, by itself; the builds hold this too. */
	index: WatchedRun;
	/** The bytes of the site. */
	size: number;
	/** What the event page of middle size loads, compressed, in bytes. */
	eventPage: { html: number; css: number; js: number } | undefined;
	/** About what a first search loads, in bytes. */
	firstSearch: number;
}
