import { expect, test } from 'vitest';

import { directLabels } from '../../../src/record/direct-labels.ts';

test('a name stands after the last mark of its group, before it at the edge', () => {
	const marks = [
		{ x: 20, y: 50, name: 'Ministry' },
		{ x: 590, y: 10, name: 'Ministry' },
		{ x: 300, y: 90, name: 'Agency' },
	];
	expect(directLabels(marks, 600)).toEqual([
		{ name: 'Ministry', index: 1, side: 'before' },
		{ name: 'Agency', index: 2, side: 'after' },
	]);
});

test('a name avoids marks and names, else stands at an earlier mark', () => {
	const marks = [
		{ x: 20, y: 50, name: 'Ministry' },
		{ x: 300, y: 10, name: 'Ministry' },
		{ x: 320, y: 12, name: 'Agency' },
		{ x: 282, y: 12, name: 'Agency' },
	];
	expect(directLabels(marks, 600)).toEqual([
		{ name: 'Ministry', index: 0, side: 'after' },
		{ name: 'Agency', index: 3, side: 'before' },
	]);
});

test('where one name finds no room, none is drawn', () => {
	const marks = ['A long name of somebody', 'Another long name'].map((name) => ({ x: 100, y: 50, name }));
	expect(directLabels(marks, 200)).toBeUndefined();
});
