import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

import type { CslDate, CslItem } from './csl.ts';

/** Works as CSL-JSON. */
export function cslJson(items: readonly CslItem[]): string {
	return `${plugins.output.format('data', items)}\n`;
}

/** Works as BibLaTeX in UTF-8; keys are the ids. */
export function bib(items: readonly CslItem[]): string {
	return `${plugins.output.format('biblatex', items.map(escaped)).trim()}\n`;
}

/**
 * Works as RIS. Authors, dates and ids are written here: the library leaves out the authors of newspapers, puts days of access into
 * other fields, cuts ids at 20 characters and breaks addresses at 70.
 */
export function ris(items: readonly CslItem[]): string {
	return items.map(risEntry).join('');
}

function risEntry({ author = [], issued, accessed, ...item }: CslItem): string {
	const [{ TY = 'GEN', ...fields } = {}] = plugins.output.format('ris', [item], { format: 'object' });
	const lines: [tag: string, value: string][] = [
		...pairs({ TY, ID: item.id }),
		...author.map(({ literal }): [string, string] => ['AU', literal]),
		...(issued ? pairs({ PY: risDate(issued).slice(0, 4), DA: risDate(issued) }) : []),
		...(accessed ? pairs({ Y2: risDate(accessed) }) : []),
		...pairs({ ...fields, ID: [], ER: '' }),
	];
	return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

/** Tags with their values, one each: a list of values is a tag repeated. */
function pairs(fields: Readonly<Record<string, string | string[]>>): [tag: string, value: string][] {
	return Object.entries(fields).flatMap(([tag, value]) => [value].flat().map((text): [string, string] => [tag, text]));
}

function risDate({ 'date-parts': [first = []] }: CslDate): string {
	const [year, month, day] = first.map((part) => String(part).padStart(2, '0'));
	return `${year}/${month ?? ''}/${day ?? ''}/`;
}

function escaped(item: CslItem): object {
	const { title, author, publisher, 'container-title': container, number, note, URL: url, ...rest } = item;
	return {
		...rest,
		title: latex(title),
		...(author && { author: author.map(({ literal }) => ({ literal: latex(literal) })) }),
		...(publisher && { publisher: latex(publisher) }),
		...(container && { 'container-title': latex(container) }),
		...(number && { number: latex(number) }),
		...(note && { note: latex(note) }),
		...(url && { URL: url.replaceAll(/[{}\\]/g, encodeURIComponent) }),
	};
}

/** Text with the characters that LaTeX, or the library's own markup, would read as commands. */
function latex(text: string): string {
	return text.replaceAll(/[\\{}$&#%_^~<>]/g, (character) => latexCharacters[character] ?? character);
}

const latexCharacters: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	$: '\\$',
	'&': '\\&',
	'#': '\\#',
	'%': '\\%',
	_: '\\_',
	'^': '\\textasciicircum{}',
	'~': '\\textasciitilde{}',
	'<': '\\textless{}',
	'>': '\\textgreater{}',
};

// Escaping is done above: the library's own drops every letter that is not in its table, all Arabic and Hebrew among them.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });
