import { describe, expect, it } from 'vitest';

import { positionAt, readDocument } from '../../../src/content/document.ts';

describe('a document', () => {
	it.each<[string, string, unknown, string]>([
		['fields and a body', '---\na: 1\n---\n\nText.\n', { a: 1 }, '\nText.\n'],
		['fields alone', '---\na: 1\n---\n', { a: 1 }, ''],
		['fields to the end', '---\na: 1\n---', { a: 1 }, ''],
		['no fields', '---\n---\nText.', {}, 'Text.'],
		['a line of hyphens in the body', '---\na: 1\n---\nText.\n\n---\n', { a: 1 }, 'Text.\n\n---\n'],
		['hyphens in a value', '---\na: b --- c\n---\n', { a: 'b --- c' }, ''],
		['nothing', '', {}, ''],
	])('with %s', (_name, text, fields, body) => {
		const document = readDocument(text, '.md');
		expect(document).toMatchObject({ fields, body, faults: [] });
		expect(text.slice(document.bodyStart)).toBe(body);
	});

	it('of YAML alone has no body', () => {
		expect(readDocument('---\na: 1\n', '.yaml')).toMatchObject({ fields: { a: 1 }, body: '', faults: [] });
	});

	it('keeps words and dates as they are written', () => {
		expect(readDocument('a: 2024-05-31\nb: yes\nc: 2024\nd: "2024"\ne:\nf: on\ng: 012\n', '.yaml').fields).toEqual({
			a: '2024-05-31',
			b: 'yes',
			c: 2024,
			d: '2024',
			e: null,
			f: 'on',
			g: 12,
		});
	});

	it('with a fault has no fields', () => {
		expect(readDocument('a: &x 1\n', '.yaml')).toMatchObject({ fields: undefined, faults: [{ offset: 3 }] });
	});
});

it('positions count lines and columns from 1', () => {
	const text = 'é😀\nab\n\nc';
	const { lines } = readDocument(text, '.yaml');
	expect([0, 3, 4, 5, 7, 8].map((offset) => positionAt(lines, offset))).toEqual([
		{ line: 1, column: 1 },
		{ line: 1, column: 4 },
		{ line: 2, column: 1 },
		{ line: 2, column: 2 },
		{ line: 3, column: 1 },
		{ line: 4, column: 1 },
	]);
});
