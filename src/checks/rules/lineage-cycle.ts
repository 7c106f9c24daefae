import type { CheckedRecord } from '../checked-record.ts';
import type { Rule } from '../rule.ts';

/** A proposal that, over others, answers or takes the place of itself. */
export const lineageCycle: Rule = {
	id: 'lineage-cycle',
	severity: 'error',
	*check(record) {
		const parents = new Map(record.in('proposals').map((file) => [file.id, parentsOf(record, file.id)] as const));
		for (const file of record.in('proposals')) {
			for (const { id, path } of parents.get(file.id) ?? []) {
				const way = wayTo(file.id, id, parents);
				if (way) yield file.atValue(path, `The proposal comes back to itself: ${[file.id, ...way].join(' → ')}.`);
			}
		}
	},
};

function parentsOf(record: CheckedRecord, id: string) {
	const file = record.find('proposals', id);
	return [...(file?.values('respondsTo.*') ?? []), ...(file?.values('supersedes.*') ?? [])].map(({ path, value }) => ({ id: String(value), path }));
}

/** The shortest way back from a proposal to the one that is sought. */
function wayTo(sought: string, from: string, parents: Map<string, { id: string }[]>): string[] | undefined {
	const queue = [[from]];
	const seen = new Set([from]);
	for (const way of queue) {
		const last = way.at(-1) ?? '';
		if (last === sought) return way;
		for (const { id } of parents.get(last) ?? []) {
			if (seen.has(id)) continue;
			seen.add(id);
			queue.push([...way, id]);
		}
	}
	return undefined;
}
