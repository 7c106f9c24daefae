/**
 * Where sentences end in plain text, as offsets; the last one is the text's length. Line breaks count as spaces. Example:
 * `sentenceEnds('He said yes. Then he left.')` gives `[13, 26]`.
 */
export function sentenceEnds(text: string): number[] {
	const ends: number[] = [];
	for (const { segment, index } of segmenter.segment(text.replaceAll(/\s/g, ' '))) {
		const end = index + segment.length;
		if (end < text.length && (abbreviation.test(segment.trimEnd()) || /^\p{Ll}/u.test(text.slice(end, end + 1)))) continue;
		ends.push(end);
	}
	return ends;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

// The segmenter takes a full stop before a capital for the end of a sentence, and a question mark before a small letter.
const abbreviation =
	/(?:^|[\s("'“‘])(?:Mr|Mrs|Ms|Dr|St|No|Nos|Gen|Lt|Col|Maj|Sgt|Rep|Sen|Gov|Jr|Sr|vs|cf|para|paras|pp?|art|Art|Res|approx|e\.g|i\.e|[A-Z](?:\.[A-Z])*)\.$/;
