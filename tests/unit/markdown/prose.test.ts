import { describe, expect, it } from 'vitest';

import { citationsOf, textOf } from '../../../src/markdown/prose.ts';
import { passageName } from '../../../src/markdown/passages.ts';
import { proseOf } from './rendered.ts';

/** Each citation of a body as `source (place): sentence`. */
function citationsIn(body: string): string[] {
	return citationsOf(proseOf(body)).map(({ source, at, sentence }) => `${source}${at === '' ? '' : ` (${at})`}: ${sentence}`);
}

describe('citations', () => {
	it.each<[string, string, string[]]>([
		['of one sentence', 'He said so.[^a]', ['a: He said so.']],
		['belong to the sentence before them', 'He said so.[^a] She did not.[^b]', ['a: He said so.', 'b: She did not.']],
		['several on one sentence', 'He said so.[^a][^b] [^c] She did not.', ['a: He said so.', 'b: He said so.', 'c: He said so.']],
		['in the middle of a sentence', 'He said so[^a] and she did not.[^b]', ['a: He said so and she did not.', 'b: He said so and she did not.']],
		['before the full stop', 'He said so[^a]. She did not[^b].', ['a: He said so.', 'b: She did not.']],
		['at the beginning', '[^a] He said so.', ['a: He said so.']],
		['the same source many times', 'One.[^a] Two.[^a] Three.[^a]', ['a: One.', 'a: Two.', 'a: Three.']],
		['within quotations', '“We go.” He left.[^a]', ['a: He left.']],
		['behind an abbreviation', 'He met Mr. Smith.[^a] They spoke.[^b]', ['a: He met Mr. Smith.', 'b: They spoke.']],
		['in emphasis', '*He **said so.[^a]*** She left.[^b]', ['a: He said so.', 'b: She left.']],
		['behind a link', 'See [the plan](../proposals/x.md).[^a]', ['a: See the plan.']],
		['in a link', '[the plan.[^a]](../proposals/x.md) Then.', ['a: the plan.']],
		['in a list', '- One.[^a]\n- Two.[^b]\n\n  More.[^c]', ['a: One.', 'b: Two.', 'c: More.']],
		['in a table', '| A[^a] | B |\n| --- | --- |\n| One.[^b] Two.[^c] | Three[^d] |', ['a: A', 'b: One.', 'c: Two.', 'd: Three']],
		['in a quotation block', '> He said so.[^a]', ['a: He said so.']],
		['in a heading', '## Talks[^a]', ['a: Talks']],
		['over two lines', 'He said\nso.[^a]\nShe left.[^b]', ['a: He said so.', 'b: She left.']],
		['with a place', 'He said so.[^a#p5] She left.[^a]\n\n[^a#p5]: Paragraph 5.', ['a (Paragraph 5.): He said so.', 'a: She left.']],
		['with a place that is written first', '[^a#p5]: Paragraph *5*.\n\nHe said so.[^a#p5]', ['a (Paragraph 5.): He said so.']],
		['with a sign in the place', 'So.[^a#p#5]\n\n[^a#p#5]: Five.', ['a (Five.): So.']],
		['in notes stand behind the text', '[^note-n]: It was two.[^b]\n\nHe said so.[^note-n] She left.[^a]', ['a: She left.', 'b: It was two.']],
		['in notes follow the first use of the notes', 'One.[^note-y] Two.[^note-x]\n\n[^note-x]: X.[^a]\n\n[^note-y]: Y.[^b]', ['b: Y.', 'a: X.']],
		['in a list of a note', 'One.[^note-n]\n\n[^note-n]: These:\n\n    - one;[^a]\n    - two.[^b]', ['a: one;', 'b: two.']],
		['not in code', '`[^a]` is a mark.', []],
		['with signs that stand for others', 'R&amp;D &lt;3.[^a] More.[^b]', ['a: R&D <3.', 'b: More.']],
	])('%s', (_name, body, citations) => {
		expect(citationsIn(body)).toEqual(citations);
	});

	it('know where they stand', () => {
		const body = 'é 😀 &amp; one.[^a]\n\n- *two.[^b]*[^c]\n\n[^note-n]: x[^d]';
		const references = proseOf(body)
			.blocks.flatMap(({ passages }) => passages)
			.flatMap((passage) => passage.references);
		expect(references.map(({ label, offset }) => body.slice(offset, offset + label.label.length + 3))).toEqual(['[^a]', '[^b]', '[^c]', '[^d]']);
	});
});

describe('prose', () => {
	it('is plain text, a line a block, without notes and citations', () => {
		expect(textOf(proseOf('# One[^a]\n\nTwo *three*.[^a] Four.[^note-n]\n\n- five\n\n[^note-n]: Six.'))).toBe('One\nTwo three. Four.\nfive');
	});

	it('names sentences by their words alone, and equal ones apart', () => {
		const names = proseOf('One.[^a] Two.\n\nOne. *One*.').blocks.flatMap(({ passages }) => passages.map(({ name }) => name));
		expect(names).toEqual([passageName('One.'), passageName('Two.'), `${passageName('One.')}-2`, `${passageName('One.')}-3`]);
	});

	it('names headings apart', () => {
		expect(proseOf('## How we cite\n\n## How we cite[^a]\n\n> ## Café 2\n').headings.map(({ slug }) => slug)).toEqual([
			'how-we-cite',
			'how-we-cite-1',
			'café-2',
		]);
	});

	it('knows what introduces something', () => {
		const blocks = proseOf('Both said:\n\n- one;\n- two:\n  - three\n\nThe end:').blocks;
		expect(blocks.map(({ introduces }) => introduces)).toEqual([true, false, true, false, false]);
	});

	it('finds links, pictures and definitions wherever they are', () => {
		const body = '[a *b*](x.md) ![c](d) ![e][f] <https://g.example>\n\n| [h](i) |\n| - |\n\n[f]: j';
		expect(proseOf(body).links.map(({ type, url, text }) => [type, url, text])).toEqual([
			['link', 'x.md', 'a b'],
			['image', 'd', 'c'],
			['image', 'f', 'e'],
			['link', 'https://g.example', 'https://g.example'],
			['link', 'i', 'h'],
			['definition', 'j', ''],
		]);
	});
});
