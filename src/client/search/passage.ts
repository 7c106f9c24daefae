import type { FoundPage } from './pagefind.ts';

/**
 * The address of the sentence, or of the row of a table, that holds most of what was found. Undefined where the hits lie elsewhere,
 * in a title for instance.
 */
export function passageAddress({ url, anchors, weighted_locations: hits }: FoundPage): string | undefined {
	let best: { id: string; score: number } | undefined;
	for (const { id, element, text, location } of anchors) {
		// Statements are named after their entry: `<entry>--<statement>`.
		if (!id.includes('--') || /^h\d$/i.test(element)) continue;
		const end = location + text.split(/\s+/).length;
		const score = hits.filter((hit) => hit.location >= location && hit.location < end).reduce((sum, hit) => sum + hit.balanced_score, 0);
		if (score > (best?.score ?? 0)) best = { id, score };
	}
	return best && `${url}#${best.id}`;
}
