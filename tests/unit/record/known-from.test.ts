import { describe, expect, it } from 'vitest';

import { eventKnownFrom, knownFrom, knownRange, proposalKnownFrom, publishedBy } from '../../../src/record/known-from.ts';
import { recordOf } from '../exports/tiny-record.ts';

const dates = ['2024-02-02', '2024-02-07', '2024-02-09', '2024-02', '2024-02-08~', '2023', 'none'] as const;
const record = recordOf({
	publishers: { reuters: { name: 'Reuters' } },
	sources: Object.fromEntries(
		dates.map((date) => [date.replace('~', ''), { title: 'T', publisher: 'reuters', ...(date === 'none' ? {} : { published: date }) }]),
	),
	topics: { aid: { name: 'Aid', order: 1, definition: 'What enters.' } },
	events: {
		reported: { title: 'T', date: '2024-02-06', type: 'talks', body: 'One.[^2024-02-02] Two.[^2024-02-09] Three.[^2024-02-07]' },
		unsourced: { title: 'T', date: '2024-02-12/2024-03-04', type: 'talks', body: 'One.' },
	},
	proposals: {
		text: {
			name: 'T',
			date: '2024-02-06',
			status: 'pending',
			terms: [{ topic: 'aid', text: 'Aid.', cite: ['2024-02-07'] }],
			responses: [],
			body: 'One.[^2024-02-09]',
		},
	},
});
const from = (ids: string[], since?: string) =>
	knownFrom(
		record,
		ids.map((source) => ({ source })),
		since,
	);

describe('a statement is known', () => {
	it('from the first of its sources on', () => {
		expect(from(['2024-02-09', '2024-02-07'])).toBe('2024-02-07');
	});

	it('from the last day of an inexact date on', () => {
		expect(from(['2024-02'])).toBe('2024-02-29');
		expect(from(['2023'])).toBe('2023-12-31');
		expect(from(['2024-02-08'])).toBe('2024-02-08');
	});

	it('by no source without a date', () => {
		expect(from(['none'])).toBeUndefined();
		expect(from(['none', '2024-02-09'])).toBe('2024-02-09');
		expect(from([])).toBeUndefined();
	});

	it('by no source from before the day that it stands for', () => {
		expect(from(['2024-02-02', '2024-02-09'], '2024-02-06')).toBe('2024-02-09');
		expect(from(['2024-02-07'], '2024-02-07')).toBe('2024-02-07');
		expect(from(['2024-02-07', '2024-02-02'], '2024-02')).toBe('2024-02-02');
	});

	it('from its own first day on where all its sources announced it', () => {
		expect(from(['2024-02-02', '2024-02-07'], '2024-02-08/2024-02-10')).toBe('2024-02-08');
		expect(from(['2024-02-02', 'none'], '2024-02-06')).toBeUndefined();
		expect(from([], '2024-02-06')).toBeUndefined();
	});
});

it('an event is known by the sources of its text', () => {
	expect(record.entries.events.map((event) => [event.id, eventKnownFrom(record, event)])).toEqual([
		['reported', '2024-02-07'],
		['unsourced', undefined],
	]);
});

it('a proposal is known by the sources of its text and of its terms', () => {
	expect(proposalKnownFrom(record, record.get('proposals', 'text'))).toBe('2024-02-07');
});

it('the days that may be asked for reach from the first event to the last event or source', () => {
	expect(knownRange(record)).toEqual({ first: '2024-02-06', last: '2024-03-04' });
	expect(knownRange(recordOf({}))).toBeUndefined();
	expect(publishedBy(record.get('sources', 'none'))).toBeUndefined();
});
