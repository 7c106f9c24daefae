import { expect, test } from 'vitest';

import { evidenceInWords, evidenceOf, sourcesInWords } from '../../../src/record/evidence.ts';
import { recordOf } from '../exports/tiny-record.ts';

const record = recordOf({
	publishers: {
		reuters: { name: 'Reuters', ownership: 'private' },
		anadolu: { name: 'Anadolu', ownership: 'state' },
		mint: { name: 'Mint', ownership: 'private' },
	},
	sources: {
		own: { title: 'A', publisher: 'reuters' },
		copied: { title: 'A', publisher: 'mint', originator: 'reuters' },
		other: { title: 'B', publisher: 'anadolu' },
	},
});

test('two outlets that print one report are two sources from one originator', () => {
	const evidence = evidenceOf(record, ['own', 'copied']);
	expect(sourcesInWords(evidence)).toBe('2 sources from 1 originator');
	expect(evidenceInWords(evidence)).toBe('2 sources from 1 originator: private');
});

test('ownership is counted where it differs', () => {
	expect(evidenceInWords(evidenceOf(record, ['own', 'copied', 'other', 'own']))).toBe('3 sources from 2 originators: 2 private, 1 state-owned');
	expect(evidenceInWords(evidenceOf(record, ['other']))).toBe('1 source: state-owned');
});
