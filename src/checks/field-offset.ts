import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';

import type { ContentDocument } from '../content/document.ts';

/**
 * Where a field stands in the file: its key, or its value. Where the path leads further than the file, the nearest part around it;
 * the file's beginning where there is none.
 */
export function fieldOffset({ document, start }: Pick<ContentDocument, 'document' | 'start'>, path: readonly PropertyKey[], part: 'key' | 'value'): number {
	let node: unknown = document.contents;
	let found = path.length === 0 ? offsetOf(node) : undefined;
	for (const key of path) {
		const pair = isMap(node) ? pairsOf(node).get(String(key)) : undefined;
		const next = isSeq(node) ? node.items[Number(key)] : pair?.value;
		if (next === undefined && !pair) break;
		found = (part === 'key' ? offsetOf(pair?.key) : undefined) ?? offsetOf(next) ?? offsetOf(pair?.key) ?? found;
		node = next;
	}
	return found === undefined ? 0 : start + found;
}

function offsetOf(node: unknown): number | undefined {
	return typeof node === 'object' && node !== null && 'range' in node ? (node as Node).range?.[0] : undefined;
}

function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
	const known = pairsByMap.get(map);
	if (known) return known;
	const pairs = new Map(map.items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : [])));
	pairsByMap.set(map, pairs);
	return pairs;
}

const pairsByMap = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();
