import { describe, expect, test } from 'vitest';

import { redirectPage } from '../../../src/exports/redirect-page.ts';
import type { Entries } from '../../../src/record/entries.ts';
import { JoinedRecord } from '../../../src/record/record.ts';
import { redirectsOf } from '../../../src/record/redirects.ts';
import { collections } from '../../../src/schemas/collections.ts';

const none: Entries = {
	events: [],
	proposals: [],
	actors: [],
	sources: [],
	publishers: [],
	figures: [],
	disputes: [],
	topics: [],
	glossary: [],
	explainers: [],
	pages: [],
};

describe('redirects', () => {
	test('lead from each old id to the entry', () => {
		const fields = collections.topics.schema.parse({ name: 'Aid', definition: 'What comes in.', aliases: ['help', 'relief'] });
		const record = new JoinedRecord({ ...none, topics: [{ collection: 'topics', id: 'aid', fields, body: '' }] });
		expect(redirectsOf(record)).toEqual([
			{ from: '/topics/help/', to: '/topics/aid/' },
			{ from: '/topics/relief/', to: '/topics/aid/' },
		]);
	});

	test('leave out the other names of actors, and terms of the glossary', () => {
		const actor = collections.actors.schema.parse({ name: 'Port council', kind: 'organisation', aliases: ['Council of the Port', 'harbour-board'] });
		const term = collections.glossary.schema.parse({ term: 'truce', definition: 'A halt.', aliases: ['pause'] });
		const record = new JoinedRecord({
			...none,
			actors: [{ collection: 'actors', id: 'port-council', fields: actor, body: '' }],
			glossary: [{ collection: 'glossary', id: 'truce', fields: term, body: '' }],
		});
		expect(redirectsOf(record)).toEqual([
			{ from: '/actors/harbour-board/', to: '/actors/port-council/' },
			{ from: '/cite/actors/harbour-board/', to: '/cite/actors/port-council/' },
		]);
	});

	test('are pages that lead on at once, with a link for readers', () => {
		const page = redirectPage('/topics/aid/');
		expect(page).toContain('<meta http-equiv="refresh" content="0; url=/topics/aid/" />');
		expect(page).toContain('<a href="/topics/aid/">');
	});
});
