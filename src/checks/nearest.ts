import { distance } from 'fastest-levenshtein';

/** The candidate most like a word, or undefined where none is near. Example: `nearest('tittle', ['title', 'date'])` gives `title`. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
	if (word.length > longestWord) return undefined;
	let best: { candidate: string; score: number } | undefined;
	const most = Math.max(2, Math.floor(word.length / 3));
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - word.length) > most) continue;
		const score = distance(word.toLowerCase(), candidate.toLowerCase());
		if (score <= most && (!best || score < best.score || (score === best.score && candidate < best.candidate))) best = { candidate, score };
	}
	return best?.candidate;
}

// No name is so long; comparing longer ones would take longer than the rest of the check.
const longestWord = 200;
