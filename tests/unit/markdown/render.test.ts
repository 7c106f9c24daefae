import { describe, expect, it } from 'vitest';

import { htmlOf, idsIn, readable } from './rendered.ts';

describe('sentences', () => {
	it('are targets, with their citations inside', () => {
		expect(htmlOf('He said so.[^a] She left.')).toBe(
			'<p><span id="e--s-0741d982" class="passage">He said so.<sup class="ref"><a id="e--source-a-ref-1" href="#e--source-a" aria-labelledby="e--source-a-name" role="doc-noteref">1</a></sup></span> <span id="e--s-e672d5ea" class="passage">She left.</span></p>\n',
		);
	});

	it.each<[string, string]>([
		['One.[^a][^b] [^a] Two.[^b]', '<p>/One.[1][2] [1]/ /Two.[2]/</p>'],
		['*One **two.[^a]** three.[^b]* Four.', '<p>/<em>One <strong>two.[1]</strong> three.[2]</em>/ /Four./</p>'],
		['~~One~~ `two`.[^a]', '<p>/<del>One</del> <code>two</code>.[1]/</p>'],
		['[One *two[^a]* three[^b]](x.md).', '<p>/<a href="/events/x/">One <em>two</em> three</a>[1][2]./</p>'],
		['One\\\ntwo.[^a]', '<p>/One<br>\ntwo.[1]/</p>'],
		['One &lt; two & “three”.[^a]', '<p>/One &lt; two &amp; “three”.[1]/</p>'],
		['- One.[^a]\n- Two.', '<ul>\n<li>/One.[1]/</li>\n<li>/Two./</li>\n</ul>'],
		[
			'| A[^a] |\n| --- |\n| B. C.[^b] |',
			'<table>\n<thead>\n<tr>\n<th>/A[1]/</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>/B. C.[2]/</td>\n</tr>\n</tbody>\n</table>',
		],
		['## One two[^a]', '<h2 id="one-two">One two[1]</h2>'],
		['> One.[^a]', '<blockquote>\n<p>/One.[1]/</p>\n</blockquote>'],
	])('%j', (body, html) => {
		expect(readable(htmlOf(body))).toBe(`${html}\n`);
	});
});

describe('notes', () => {
	it('are a list of their own, in the order of their use, with links back', () => {
		const html = readable(htmlOf('One.[^note-y] Two.[^note-x] Three.[^note-y]\n\n[^note-x]: X.[^a]\n\n[^note-y]: Y.'));
		expect(html).toBe(
			'<p>/One.[a]/ /Two.[b]/ /Three.[a]/</p>\n' +
				'<section role="doc-endnotes" class="notes" aria-labelledby="e--notes"><h2 id="e--notes">Notes</h2><ol>' +
				'<li id="e--note-y"><p>/Y./</p><p class="back"><a href="#e--note-y-ref-1" role="doc-backlink" aria-label="Back to the text, use 1 of note a">↩</a><a href="#e--note-y-ref-2" role="doc-backlink" aria-label="Back to the text, use 2 of note a">↩</a></p></li>' +
				'<li id="e--note-x"><p>/X.[1]/</p><p class="back"><a href="#e--note-x-ref-1" role="doc-backlink" aria-label="Back to the text, use 1 of note b">↩</a></p></li>' +
				'</ol></section>\n',
		);
	});

	it('keep their lists, tables, quotations and code', () => {
		const html = readable(
			htmlOf('One.[^note-n]\n\n[^note-n]: These:\n\n    - one;[^a]\n\n    | A |\n    | --- |\n    | B[^b] |\n\n    > C.\n\n    ```\n    d\n    ```'),
		);
		for (const part of ['<p>/These:/</p>', '<li>/one;[1]/</li>', '<td>/B[2]/</td>', '<blockquote>\n<p>/C./</p>', '<code>d\n</code>'])
			expect(html).toContain(part);
	});

	it('that refer to each other lead back to each other', () => {
		const html = htmlOf('One.[^note-x]\n\n[^note-x]: X.\n\n[^note-y]: See there.[^note-x]\n\nTwo.[^note-y]');
		expect(html.match(/href="#e--note-x-ref-\d"/g)).toEqual(['href="#e--note-x-ref-1"', 'href="#e--note-x-ref-2"']);
	});

	it('have letters, doubled after z', () => {
		const labels = Array.from({ length: 28 }, (_, index) => `note-${index}`);
		const html = readable(htmlOf(`${labels.map((label) => `One[^${label}]`).join(' ')}\n\n${labels.map((label) => `[^${label}]: X.`).join('\n\n')}`));
		expect([...html.matchAll(/\[(\w+)\]/g)].map((match) => match[1]).slice(24)).toEqual(['y', 'z', 'aa', 'bb']);
	});
});

describe('ids', () => {
	const body =
		'One.[^a] One.[^a] *One.[^a]*\n\n## One[^a]\n\n## One\n\n- One.[^b#p1] [x[^a]](y.md)\n\nTwo.[^note-n][^note-n]\n\n[^note-n]: One.[^a]\n\n    - One.[^a]\n\n[^b#p1]: One.';

	it('are unique', () => {
		const ids = idsIn(htmlOf(body));
		expect(ids.length).toBeGreaterThan(15);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('carry the scope, but for those of headings, which writers link to', () => {
		expect(idsIn(htmlOf(body, { scope: 'x-y' })).filter((id) => !id.startsWith('x-y--'))).toEqual(['one', 'one-1']);
	});

	it('count the uses of a source through text and notes', () => {
		expect(idsIn(htmlOf(body)).filter((id) => id.startsWith('e--source-'))).toEqual([
			...[1, 2, 3, 4].map((use) => `e--source-a-ref-${use}`),
			'e--source-b-ref-1',
			...[5, 6, 7].map((use) => `e--source-a-ref-${use}`),
		]);
	});

	it('are all that links within the page lead to, but for the list of sources', () => {
		const html = htmlOf(body);
		const targets = [...html.matchAll(/href="#([^"]*)"/g)].map((match) => match[1] ?? '');
		expect(targets.filter((target) => !idsIn(html).includes(target) && !/^e--source-[ab]$/.test(target))).toEqual([]);
	});
});

describe('names of references', () => {
	it('are given with the place in the source', () => {
		const html = htmlOf('One.[^a#p5]\n\n[^a#p5]: Paragraph "5".', { nameOf: (source, at) => `${source}, ${at ?? 'no place'}` });
		expect(html).toContain('aria-label="a, Paragraph &quot;5&quot;."');
	});

	it('hide the numbers from nobody', () => {
		expect(htmlOf('One.[^a] Two.[^b]', { numberOf: () => 7 }).match(/>7</g)).toHaveLength(2);
	});
});

describe('links', () => {
	it.each<[string, string]>([
		['[x](../proposals/2024-05-plan.md)', '/proposals/2024-05-plan/'],
		['[x](../proposals/2024-05-plan.md#terms)', '/proposals/2024-05-plan/#terms'],
		['[x](2024-05-31-talks.md)', '/events/2024-05-31-talks/'],
		['[x](./2024-05-31-talks.md)', '/events/2024-05-31-talks/'],
		['[x](../sources/a.yaml)', '/sources/a/'],
		['[x](../explainers/a.mdx)', '/explainers/a/'],
		['[x](../pages/about.md)', '/about/'],
		['[x](../pages/policy.md#a)', '/about/policy/#a'],
		['[x](../glossary/hostage.md#usage)', '/glossary/#hostage'],
		['[x](#here)', '#here'],
		['[x](/timeline/)', '/timeline/'],
		['[x](https://x.example/a.md)', 'https://x.example/a.md'],
		['<https://x.example>', 'https://x.example'],
		['[x][y]\n\n[y]: ../actors/qatar.md', '/actors/qatar/'],
		['**[x](../actors/qatar.md)**', '/actors/qatar/'],
		['[x](../nowhere/qatar.md)', '../nowhere/qatar.md'],
	])('%s', (body, address) => {
		expect(/href="([^"]*)"/.exec(htmlOf(body))?.[1]).toBe(address);
	});

	it('in notes lead to addresses too', () => {
		expect(htmlOf('One.[^note-n]\n\n[^note-n]: [x](../actors/qatar.md)')).toContain('<a href="/actors/qatar/">x</a>');
	});
});
