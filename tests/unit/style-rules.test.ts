import { resolve } from 'node:path';

import stylelint from 'stylelint';
import { expect, test } from 'vitest';

const configFile = resolve(import.meta.dirname, '../../stylelint.config.mjs');

test.each([
	'margin-left: 1em',
	'left: 0',
	'text-align: left',
	'border-right-width: 1px',
	'border-top-left-radius: 1px',
	'float: right',
	'inline-size: 10vw',
	'padding: 1px 2px 1px 0',
	'border-radius: 1px 2px',
	'border-width: 1px 0 0 1px',
])('the linter of styles finds `%s`, which names a side of the paper', async (style) => {
	expect(await faultsOf(style)).toHaveLength(1);
});

test.each([
	'margin-inline-start: 1em',
	'text-align: start',
	'inset-inline-end: 0',
	'padding: 1px 2px 3px',
	'overflow-x: auto',
	'mask: linear-gradient(to right, red, blue)',
])('the linter of styles lets `%s` pass', async (style) => {
	expect(await faultsOf(style)).toEqual([]);
});

async function faultsOf(style: string): Promise<string[]> {
	const { results } = await stylelint.lint({ code: `a { ${style} }`, configFile });
	return results.flatMap(({ warnings, invalidOptionWarnings }) => [...warnings, ...invalidOptionWarnings].map(({ text }) => text));
}
