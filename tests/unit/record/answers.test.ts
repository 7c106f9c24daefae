import { expect, test } from 'vitest';

import { answersTo } from '../../../src/record/answers.ts';
import { recordOf } from '../exports/tiny-record.ts';

const response = (actor: string, date: string, position: string) => ({ actor, date, position, text: 'So it said.', cite: ['reuters'] });
const record = recordOf({
	publishers: { reuters: { name: 'Reuters' } },
	sources: { reuters: { title: 'Report', publisher: 'reuters', published: '2024-02-07' } },
	actors: { one: { name: 'One', kind: 'state' }, two: { name: 'Two', kind: 'state' }, three: { name: 'Three', kind: 'state' } },
	proposals: {
		'2024-02-draft': {
			name: 'Draft',
			date: '2024-02-01',
			status: 'pending',
			responses: [
				response('two', '2024-02-05', 'accepts'),
				response('one', '2024-02-02', 'rejects'),
				response('three', '2024-02-03', 'unclear'),
				response('one', '2024-02-04', 'rejects'),
				response('one', '2024-02-06', 'accepts-with-reservations'),
			],
		},
	},
});

test('answers stand by actor in the order of time, a change of mind as a step, each with its place on the page and the day from which on it was known', () => {
	const [proposal] = record.entries.proposals;
	const answers = proposal ? answersTo(record, proposal) : [];
	const url = (anchor: string) => `/proposals/2024-02-draft/#2024-02-draft--response-${anchor}`;
	expect(answers.map(({ actor, steps }) => [actor.id, steps])).toEqual([
		[
			'one',
			[
				{ date: '2024-02-02', position: 'rejects', url: url('one-2024-02-02'), known: '2024-02-07' },
				{ date: '2024-02-06', position: 'accepts-with-reservations', url: url('one-2024-02-06'), known: '2024-02-07' },
			],
		],
		['two', [{ date: '2024-02-05', position: 'accepts', url: url('two-2024-02-05'), known: '2024-02-07' }]],
	]);
});
