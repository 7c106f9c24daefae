import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { relative } from 'node:path';

import type { Root as NlcstRoot } from 'nlcst';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkLintFinalNewline from 'remark-lint-final-newline';
import remarkLintHeadingIncrement from 'remark-lint-heading-increment';
import remarkLintNoDuplicateDefinitions from 'remark-lint-no-duplicate-definitions';
import remarkLintNoEmptyUrl from 'remark-lint-no-empty-url';
import remarkLintNoTabs from 'remark-lint-no-tabs';
import remarkParse from 'remark-parse';
import remarkRetext from 'remark-retext';
import remarkStringify from 'remark-stringify';
import retextEnglish from 'retext-english';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextRepeatedWords from 'retext-repeated-words';
import retextSentenceSpacing from 'retext-sentence-spacing';
import { read } from 'to-vfile';
import { unified, type Processor } from 'unified';
import { reporter } from 'vfile-reporter';

import { contentFolder } from '../src/content/folder.ts';

/**
 * Looks at the style of Markdown that people read: headings, doubled words, articles. The checker judges the content itself; this only
 * helps to write. Without paths it looks at what has changed since the last commit; `--all` looks at everything.
 */
const paths = process.argv.slice(2);
const prose = unified().use(retextEnglish).use(retextRepeatedWords).use(retextIndefiniteArticle).use(retextSentenceSpacing);
const style = unified()
	.use(remarkParse)
	.use(remarkFrontmatter)
	.use(remarkGfm)
	.use(remarkLintFinalNewline)
	.use(remarkLintHeadingIncrement)
	.use(remarkLintNoDuplicateDefinitions)
	.use(remarkLintNoEmptyUrl)
	.use(remarkLintNoTabs)
	// The bridge's types ask for a processor without transforms; it runs one with them all the same.
	.use(remarkRetext, prose as unknown as Processor<NlcstRoot>)
	.use(remarkStringify);

const files = await Promise.all(
	filesToRead().map(async (path) => {
		const file = await read(path);
		await style.run(style.parse(file), file);
		return file;
	}),
);
console.log(reporter(files, { quiet: true }) || `The style of ${files.length} files is clean.`);
process.exitCode = files.some((file) => file.messages.length > 0) ? 1 : 0;

function filesToRead(): string[] {
	if (paths.includes('--all')) return globSync('**/*.md', { cwd: contentFolder() }).map((path) => `${contentFolder()}/${path}`);
	return paths.length > 0 ? paths : changedFiles();
}

function changedFiles(): string[] {
	const listed = execFileSync('git', ['ls-files', '--modified', '--others', '--exclude-standard', '--', relative(process.cwd(), contentFolder())], {
		encoding: 'utf8',
	});
	return listed.split('\n').filter((path) => path.endsWith('.md'));
}
