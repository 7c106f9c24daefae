import { describe, expect, it } from 'vitest';

import { contentOf } from './content.ts';
import { problemsOf, reportOn } from './report.ts';

/** An explainer with a body, whose first line is the file's sixth. */
function explainer(body: string): string {
	return contentOf({ 'explainers/x.mdx': `---\ntitle: How\nsubject: record\n---\n\n${body}\n` });
}

function problemsIn(body: string): string[] {
	return problemsOf(explainer(body)).map((problem) => problem.replace('explainers/x.mdx:', ''));
}

describe('code', () => {
	it.each<[string, string[]]>([
		['import A from "./a"', ['6:1']],
		['import A\n  from "./a"', ['6:1']],
		['import duties rose', ['6:1']],
		['export const a = 1', ['6:1']],
		['export default function() {}', ['6:1']],
		['{1}', ['6:1']],
		['é 😀 {1} b', ['6:6']],
		['{/* x */}', ['6:1']],
		['{`${x}`}', ['6:1']],
		['- {a}', ['6:3']],
		['| a |\n| - |\n| {x} |', ['8:3']],
		['[a{x}](https://x.example)', ['6:3']],
		['# {x}', ['6:3']],
		['a[^note-a]\n\n[^note-a]: {x}', ['8:12']],
	])('%j', (body, places) => {
		expect(problemsIn(body)).toEqual(places.map((place) => `${place} mdx-code`));
	});

	it.each(['`{x}`', '```\nimport a\n{x}\n```', '\\{x\\}', 'a < b', 'a }', 'We import goods.', '&lt;b&gt; &#123;x&#125;'])('%j is text', (body) => {
		expect(problemsIn(body)).toEqual([]);
	});
});

describe('components', () => {
	it.each<[string, string[]]>([
		['<Foo />', ['6:1']],
		['<div>a</div>', ['6:1']],
		['a <b>c</b>', ['6:3']],
		['<script>x</script>', ['6:1']],
		['<>a</>', ['6:1']],
		['<Foo.Bar />', ['6:1']],
		['<svg:a />', ['6:1']],
		['<constructor />', ['6:1']],
		['<__proto__ x="y" />', ['6:1']],
		['- a\n\n  <Foo />', ['8:3']],
		['<style>{`a`}</style>', ['6:1', '6:8']],
		['<EventList />', ['6:1']],
		['<EventList events />', ['6:12']],
		['<EventList events={"a"} />', ['6:12']],
		['<EventList {...a} />', ['6:1', '6:12']],
		['<EventList {...{"}": 1}} />', ['6:1', '6:12']],
	])('%j', (body, places) => {
		expect(problemsIn(body)).toEqual(places.map((place) => `${place} mdx-code`));
	});

	it.each<[string, string[]]>([
		['<EventList events="a">x</EventList>', ['6:1 mdx-code', '6:20 unknown-reference']],
		['<EventList events="a" onClick="x" set:html=\'y\' />', ['6:20 unknown-reference', '6:23 mdx-code', '6:35 mdx-code']],
		['<EventList events="a" constructor="x" />', ['6:20 unknown-reference', '6:23 mdx-code']],
		['<Compare __proto__="x" proposals="a" />', ['6:10 mdx-code', '6:35 unknown-reference']],
		['<EventList\n  events={a}\n  {...b}\n  events = "x"\n/>', ['7:3 mdx-code', '8:3 mdx-code', '9:13 unknown-reference']],
		['<EventList events="" />', ['6:20 unknown-reference']],
		["<EventList events='a , b' />", ['6:20 unknown-reference', '6:24 unknown-reference']],
		['<EventList events="constructor" />', ['6:20 unknown-reference']],
		['é <EventList events="a"/>{x}', ['6:22 unknown-reference', '6:26 mdx-code']],
		['[a](javascript:x)', ['6:1 unsafe-url']],
		['![a](https://x.example)', ['6:1 broken-link']],
	])('%j', (body, problems) => {
		expect(problemsIn(body)).toEqual(problems);
	});
});

describe('what is no MDX', { timeout: 60_000 }, () => {
	it.each<[string, string]>([
		['<EventList', '6:1'],
		['<EventList events="a', '6:1'],
		['<EventList events="a">', '6:1'],
		['a\n\n> b </EventList>', '8:5'],
		['é 😀 <a', '6:6'],
		['{', '6:1'],
		['a\n\n  b {c', '8:5'],
		['<!-- x -->', '6:1'],
		['<?php ?>', '6:1'],
		['<![CDATA[x]]>', '6:1'],
		['<https://x.example>', '6:1'],
		['3 <4 days', '6:3'],
	])('%j', (body, place) => {
		expect(problemsIn(body)).toEqual([`${place} mdx-code`]);
	});

	it('is explained without the parser’s own signs', () => {
		expect(reportOn(explainer('<EventList events="a">')).split('\n')[0]).toBe(
			'explainers/x.mdx:6:1  error  mdx-code  The text cannot be read as MDX: Expected a closing tag for `<EventList>`. For the signs themselves write `&lt;` and `&#123;`.',
		);
	});

	it.each<[string, string]>([
		['open braces', '{'.repeat(100_000)],
		['open tags', '<A>'.repeat(60_000)],
		['braces', '{a} '.repeat(50_000)],
		['nested tags', `${'<A>'.repeat(1500)}${'</A>'.repeat(400)}`],
	])('%s by the thousand', (_name, body) => {
		expect(problemsIn(body)).toHaveLength(1);
	});
});
