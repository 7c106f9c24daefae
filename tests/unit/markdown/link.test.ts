import { expect, it } from 'vitest';

import { readLabel } from '../../../src/markdown/label.ts';
import { readLink } from '../../../src/markdown/link.ts';

it.each([
	['a.md', { type: 'entry', collection: 'events', id: 'a', extension: '.md', fragment: '' }],
	['../topics/a.yaml#b', { type: 'entry', collection: 'topics', id: 'a', extension: '.yaml', fragment: 'b' }],
	['../topics/a.md', { type: 'entry', collection: 'topics', id: 'a', extension: '.md', fragment: '' }],
	['a.b.md', { type: 'entry', collection: 'events', id: 'a.b', extension: '.md', fragment: '' }],
	['../toString/a.md', { type: 'unknown' }],
	['../../a.md', { type: 'unknown' }],
	['a.md?b', { type: 'unknown' }],
	['a.txt', { type: 'unknown' }],
	['', { type: 'unknown' }],
	['javascript:a.md', { type: 'unknown' }],
	['#', { type: 'fragment', fragment: '' }],
	['#a', { type: 'fragment', fragment: 'a' }],
	['/a/', { type: 'site', address: '/a/' }],
	['//a.example', { type: 'unknown' }],
	['HTTPS://a.example', { type: 'web' }],
])('the link %j', (url, link) => {
	expect(readLink(url, 'events')).toEqual(link);
});

it.each([
	['note-a', { type: 'note', label: 'note-a' }],
	['note', { type: 'source', label: 'note', source: 'note' }],
	['ap-1', { type: 'source', label: 'ap-1', source: 'ap-1' }],
	['ap-1#p5', { type: 'source', label: 'ap-1#p5', source: 'ap-1', locator: 'p5' }],
	['ap-1#', { type: 'source', label: 'ap-1#', source: 'ap-1', locator: '' }],
	['#p5', { type: 'source', label: '#p5', source: '', locator: 'p5' }],
])('the label %j', (label, meaning) => {
	expect(readLabel(label)).toEqual(meaning);
});
