import { describe, expect, it } from 'vitest';

import { sentenceEnds } from '../../../src/markdown/sentences.ts';

describe('sentences', () => {
	it.each<string[][]>([
		[['One.']],
		[['He said yes. ', 'Then he left.']],
		[['Is it? ', 'Yes! ', '(So it is.) ', 'Good.']],
		[['He left.\n', 'She came.']],
		[['He left. \t ', 'She came.']],
		[['He met Mr. Smith and Dr. Jones. ', 'They spoke.']],
		[['Lt. Gen. Herzi Halevi spoke. ', 'Sen. Graham answered.']],
		[['The U.S. official left. ', 'The U.N. stayed.']],
		[['It rose, e.g. Hamas said so, i.e. Qatar too.']],
		[['See Art. 7 and No. 5, pp. 3 to 4, para. 2. ', 'It is short.']],
		[['It was 3.5 km. ', 'It cost 1,200.50 pounds.']],
		[['Resolution 2728 (2024) passed. ', 'S/RES/2735 followed.']],
		[['“Stop!” he said. ', 'Then he left.']],
		[['He asked: “Why?” and left.']],
		[['“We will not.” ', 'He left.']],
		[['He said: “We go. ', 'We stay.” ', 'Nobody knew.']],
		[['"Yes." ', 'She nodded.']],
		[['He paused… and went on. ', 'So it ended.']],
		[['قال نعم. ', 'ثم ذهب.']],
		[['هل ذهب؟ ', 'نعم.']],
		[['הוא הלך. ', 'היא באה.']],
		[['No full stop at the end']],
		[['A line\nthat goes on.']],
	])('%j', (sentences) => {
		const text = sentences.join('');
		const ends = sentenceEnds(text);
		expect(ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end))).toEqual(sentences);
	});

	it('are none in an empty text', () => {
		expect(sentenceEnds('')).toEqual([]);
	});
});
