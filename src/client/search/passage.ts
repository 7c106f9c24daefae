import type { Run } from './excerpt.ts';
import type { FoundPage } from './pagefind.ts';

/** A sentence of a page, or a row of a table, that can be linked to. */
export interface Passage {
	/** The address that leads to it and marks it. */
	address: string;
	/** Where it begins, counted in words. */
	location: number;
	/** Its text, what was found marked. */
	runs: Run[];
}

/** The passage that holds most of what was found. Undefined where all of that lies elsewhere, in a title for instance. */
export function bestPassage({ url, content, anchors, weighted_locations: hits }: FoundPage): Passage | undefined {
	const words = content.split(/\s+/);
	const marked = new Set(hits.map(({ location }) => location));
	const passages = anchors
		.filter(({ id, element }) => id.includes('--') && !/^h\d$/i.test(element))
		.map(({ id, text, location }) => {
			const next = anchors.filter((other) => other.location > location).map((other) => other.location);
			const end = Math.min(location + (text === '' ? longestRow : wordsIn(text)), ...next);
			const score = hits.filter((hit) => hit.location >= location && hit.location < end).reduce((sum, hit) => sum + hit.balanced_score, 0);
			return { id, location, end, score };
		});
	const best = passages.filter(({ score }) => score > 0).toSorted((a, b) => b.score - a.score)[0];
	if (!best) return undefined;
	const runs = words.slice(best.location, best.end).flatMap((word, index): Run[] => [
		{ text: word, hit: marked.has(best.location + index) },
		{ text: ' ', hit: false },
	]);
	return { address: `${url}#${best.id}`, location: best.location, runs: runs.slice(0, -1) };
}

/** Rows have no text of their own in the index; they end where the next begins. */
const longestRow = 60;

/** An element's text ends with the numbers of its sources, which are not in the index. */
function wordsIn(text: string): number {
	return text
		.replace(/(?<=[.!?"”)])(\s+\d+)+\s*$/, '')
		.trim()
		.split(/\s+/).length;
}
