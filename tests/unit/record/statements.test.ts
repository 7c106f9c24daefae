import { expect, test } from 'vitest';

import { statementsOf } from '../../../src/record/statements.ts';
import { recordOf } from '../exports/tiny-record.ts';

const record = recordOf({
	publishers: { post: { name: 'Post', ownership: 'private', country: 'Nowhere' } },
	sources: { 'post-1': { title: 'A', publisher: 'post', kind: 'news', url: 'https://post.example/1' } },
	topics: { aid: { name: 'Aid', definition: 'What comes in.' } },
	actors: { council: { name: 'The council', kind: 'organisation' } },
	proposals: {
		'2024-05-plan': {
			name: 'Plan',
			date: '2024-05',
			status: 'pending',
			terms: [{ topic: 'aid', text: 'Forty lorries a day.', cite: ['post-1'] }],
			body: '## Before\n\nIt was a plan.[^post-1] Nobody cited this.[^note-1]\n\n[^note-1]: A note on it.[^post-1]',
		},
	},
	figures: {
		lorries: { definition: 'Lorries that came.', unit: 'lorries', values: [{ asOf: '2024-05-31', value: 40, claimant: 'council', cite: ['post-1'] }] },
	},
});

test('the statements of an entry are its sentences, cited or not, those of its notes, and its values, each with its address', () => {
	const statements = statementsOf(record, record.get('proposals', '2024-05-plan'));
	expect(statements.map(({ type, text }) => [type, text])).toEqual([
		['sentence', 'It was a plan.'],
		['sentence', 'Nobody cited this.'],
		['sentence', 'A note on it.'],
		['term', 'Forty lorries a day.'],
	]);
	expect(statements.at(-1)).toMatchObject({ anchor: '2024-05-plan--term-aid', url: '/proposals/2024-05-plan/#2024-05-plan--term-aid' });
	expect(statements[0]?.url).toMatch(/^\/proposals\/2024-05-plan\/#2024-05-plan--s-[0-9a-f]{8}$/);
});

test('a number says whose it is', () => {
	expect(statementsOf(record, record.get('figures', 'lorries')).map(({ text }) => text)).toEqual(['The council: 40 lorries, as of 31 May 2024']);
});
