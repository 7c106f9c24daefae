import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { expect, test } from 'vitest';

const source = resolve(import.meta.dirname, '../../src');

/** What names a side of the paper instead of a side of the text, so that it is wrong in a text from right to left. */
const physical =
	/(?<![\w-])(?:(?:margin|padding|scroll-margin|scroll-padding|inset)-(?:left|right)|(?:left|right)|border-(?:left|right)(?:-\w+)*|border-(?:top|bottom)-(?:left|right)-radius)\s*:|(?<![\w-])(?:text-align|float|clear)\s*:\s*(?:left|right)\b/g;

test('styles name the sides of the text, not of the paper', () => {
	const files = globSync(['**/*.css', '**/*.astro'], { cwd: source }).toSorted();
	expect(files.length).toBeGreaterThan(0);
	expect(files.flatMap((file) => physicalIn(file, stylesOf(file)))).toEqual([]);
});

test.each(['margin-left: 1em', 'a{left:0}', 'text-align: left', 'border-right-width: 1px', 'float:right'])('finds `%s`', (style) => {
	expect(physicalIn('', style)).toHaveLength(1);
});

test.each([
	'margin-inline-start: 1em',
	'text-align: start',
	'inset-inline-end: 0',
	'--left: 1px',
	'grid-area: left',
	'mask: linear-gradient(to right, red, blue)',
])('lets `%s` pass', (style) => {
	expect(physicalIn('', style)).toEqual([]);
});

/** The styles in a file: all of a style sheet, the style elements and attributes of a component. Other text keeps its place as blanks. */
function stylesOf(file: string): string {
	const text = readFileSync(join(source, file), 'utf8').replaceAll(/\/\*[^]*?\*\//g, blank);
	if (file.endsWith('.css')) return text;
	let end = 0;
	const parts = [...text.matchAll(/<style\b[^>]*>([^]*?)<\/style>|\bstyle="([^"]*)"/g)].map((match) => {
		const part = blank(text.slice(end, match.index)) + match[0];
		end = match.index + match[0].length;
		return part;
	});
	return parts.join('');
}

function physicalIn(file: string, styles: string): string[] {
	return [...styles.matchAll(physical)].map((match) => `${file}:${styles.slice(0, match.index).split('\n').length} ${match[0]}`);
}

function blank(text: string): string {
	return text.replaceAll(/[^\n]/g, ' ');
}
