import { describe, expect, it } from 'vitest';

import { linkedDataOf } from '../../../src/exports/linked-data.ts';
import type { AnyEntry } from '../../../src/record/entries.ts';
import { tiny } from './tiny-record.ts';

const mainOf = (entry: AnyEntry) => linkedDataOf(tiny, entry)['@graph'] as unknown as readonly Record<string, unknown>[];

describe('linked data', () => {
	it('describes an event no more exactly than it is known, and the way to it', () => {
		expect(linkedDataOf(tiny, tiny.get('events', '2024-03-talks'))).toEqual({
			'@context': 'https://schema.org',
			'@graph': [
				{
					'@type': 'Article',
					'@id': 'https://truce-record.example/events/2024-03-talks/',
					url: 'https://truce-record.example/events/2024-03-talks/',
					headline: 'محادثات',
					inLanguage: 'en-GB',
					license: 'https://creativecommons.org/licenses/by/4.0/',
					publisher: { '@type': 'Organization', name: 'Truce Record', url: 'https://truce-record.example' },
					about: { '@type': 'Event', name: 'محادثات', startDate: '2024-03' },
				},
				{
					'@type': 'BreadcrumbList',
					itemListElement: [
						{ '@type': 'ListItem', position: 1, name: 'Timeline', item: 'https://truce-record.example/timeline/' },
						{ '@type': 'ListItem', position: 2, name: 'محادثات' },
					],
				},
			],
		});
		expect(mainOf(tiny.get('events', '2024-04-01-week'))[0]?.['about']).toMatchObject({ startDate: '2024-04-01', endDate: '2024-04-07' });
	});

	it('describes proposals, actors, sources, figures and disputes', () => {
		expect(mainOf(tiny.get('proposals', '2024-02-draft'))[0]?.['about']).toEqual({
			'@type': 'CreativeWork',
			name: 'Paris draft',
			dateCreated: '2024-02-26',
			creator: [{ '@type': 'Organization', name: 'Hamas' }],
		});
		expect(mainOf(tiny.get('actors', 'hamas'))[0]?.['mainEntity']).toEqual({
			'@type': 'Organization',
			name: 'Hamas',
			alternateName: ['Islamic Resistance Movement', 'حماس'],
		});
		expect(mainOf(tiny.get('sources', 'ctv-hamas'))[0]?.['mainEntity']).toEqual({
			'@type': 'NewsArticle',
			name: 'Report on حماس',
			author: { '@type': 'Organization', name: 'Reuters' },
			publisher: { '@type': 'Organization', name: 'CTV "News" & Co' },
			datePublished: '2024-02',
			inLanguage: 'en',
			archivedAt: 'https://archive.example/1',
		});
		expect(mainOf(tiny.get('figures', 'killed'))[0]?.['mainEntity']).toMatchObject({
			'@type': 'Dataset',
			name: 'Killed',
			description: 'All.',
			temporalCoverage: '2024-02-01/2024-03-01',
		});
		expect(mainOf(tiny.get('disputes', 'who'))[0]?.['mainEntity']).toEqual({
			'@type': 'Question',
			name: 'Who?',
			text: 'Who?',
			answerCount: 1,
			suggestedAnswer: [{ '@type': 'Answer', text: 'A: B did.' }],
		});
	});
});
