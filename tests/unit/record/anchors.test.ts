import { expect, it } from 'vitest';

import { deadlineAnchors, responseAnchors, sectionAnchors, termAnchors, valueAnchors } from '../../../src/record/anchors.ts';
import { collectionNames } from '../../../src/schemas/collections.ts';

it('names terms by topic and phase, and equal ones apart', () => {
	expect(termAnchors([{ topic: 'aid' }, { topic: 'aid', phase: 1 }, { topic: 'aid', phase: null }, { topic: 'aid', phase: 1 }, { topic: 'aid' }])).toEqual([
		'term-aid',
		'term-aid-1',
		'term-aid-no-2',
		'term-aid-1-no-2',
		'term-aid-no-3',
	]);
});

it('names responses and values by their dates, without signs that an address cannot hold', () => {
	expect(
		responseAnchors([
			{ actor: 'hamas', date: '2024-02-06~' },
			{ actor: 'hamas', date: '2024-02-06/2024-02-07' },
		]),
	).toEqual(['response-hamas-2024-02-06', 'response-hamas-2024-02-06-to-2024-02-07']);
	expect(valueAnchors([{ asOf: '2023-12' }, { asOf: '2023-12~' }])).toEqual(['value-2023-12', 'value-2023-12-no-2']);
});

it('names deadlines by their day or period, and equal ones apart', () => {
	expect(deadlineAnchors([{ date: '2025-02-03' }, { date: '2025-01-19/2025-03-01' }, { date: '2025-02-03' }])).toEqual([
		'deadline-2025-02-03',
		'deadline-2025-01-19-to-2025-03-01',
		'deadline-2025-02-03-no-2',
	]);
});

it('knows the sections of every collection', () => {
	expect(Object.keys(sectionAnchors).toSorted()).toEqual(collectionNames.toSorted());
});
