import { describe, expect, it } from 'vitest';

import { attributePlaces } from '../../../src/checks/attribute-places.ts';
import { fieldOffset } from '../../../src/checks/field-offset.ts';
import { readDocument } from '../../../src/content/document.ts';

describe('a field', () => {
	const text = '---\ntitle: About\nterms:\n  - topic: pay\n    cite: [a, { source: b, at: c }]\nempty:\n"quoted": x\n---\n';
	const document = readDocument(text, '.md');
	const after = (path: (string | number)[], part: 'key' | 'value') => text.slice(fieldOffset(document, path, part)).split('\n')[0];

	it.each<[(string | number)[], string, string]>([
		[['title'], 'title: About', 'About'],
		[['terms'], 'terms:', '- topic: pay'],
		[['terms', 0], 'topic: pay', 'topic: pay'],
		[['terms', 0, 'topic'], 'topic: pay', 'pay'],
		[['terms', 0, 'cite', 0], 'a, { source: b, at: c }]', 'a, { source: b, at: c }]'],
		[['terms', 0, 'cite', 1, 'at'], 'at: c }]', 'c }]'],
		[['terms', 0, 'missing'], 'topic: pay', 'topic: pay'],
		[['terms', 7, 'topic'], 'terms:', '- topic: pay'],
		[['title', 'deeper'], 'title: About', 'About'],
		[['quoted'], '"quoted": x', 'x'],
		[['missing'], '---', '---'],
		[['constructor'], '---', '---'],
		[[], 'title: About', 'title: About'],
	])('at %j', (path, key, value) => {
		expect([after(path, 'key'), after(path, 'value')]).toEqual([key, value]);
	});
});

it.each<[string, [string, string][]]>([
	['<A />', []],
	['<A>x="1"</A>', []],
	[
		'<A b="c" d=\'e\'/>',
		[
			['b="c" d', 'c" d'],
			["d='e'/>", "e'/>"],
		],
	],
	[
		'<A\n\tb = "c"\n\td\n>',
		[
			['b = "c"', 'c"'],
			['d', ''],
		],
	],
	[
		'<A {...{ b: "}" }} c="d" />',
		[
			['{...{ b', ' c="d"'],
			['c="d" ', 'd" />'],
		],
	],
	[
		'<A b={{ c: 1 }} d="e" />',
		[
			['b={{ c:', '{{ c: 1'],
			['d="e" ', 'e" />'],
		],
	],
	['<A.B c:d="e>f" />', [['c:d="e>', 'e>f" />']]],
	['<A b="c', [['b="c', 'c']]],
	['<A b={', [['b={', '{']]],
])('the attributes of %j', (source, places) => {
	const found = attributePlaces(source);
	expect(found).toHaveLength(places.length);
	for (const [index, [name, value]] of places.entries()) {
		expect(source.slice(found[index]?.name)).toMatch(new RegExp(`^${escaped(name)}`));
		expect(source.slice(found[index]?.value)).toMatch(new RegExp(`^${escaped(value)}`));
	}
});

function escaped(text: string): string {
	return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
