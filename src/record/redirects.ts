import { isId } from '../schemas/text.ts';
import { addressOf, citeAddressOf } from './addresses.ts';
import type { JoinedRecord } from './record.ts';

/**
 * The addresses that entries had before they were renamed, with the ones that they have now. Terms of the glossary share one page, so
 * theirs are not among them: the page itself keeps the old fragments.
 */
export function redirectsOf(record: JoinedRecord): Redirect[] {
	return record.all().flatMap((entry) =>
		entry.collection === 'glossary'
			? []
			: oldIds(entry.fields.aliases).flatMap((alias) => {
					const [from, to] = [citeAddressOf(entry.collection, alias), citeAddressOf(entry.collection, entry.id)];
					const page = { from: addressOf(entry.collection, alias), to: addressOf(entry.collection, entry.id) };
					return from !== undefined && to !== undefined ? [page, { from, to }] : [page];
				}),
	);
}

/** The old ids among aliases; an actor's may be other names too. */
function oldIds(aliases: readonly string[]): string[] {
	return aliases.filter(isId);
}

/** An old address and the one that took its place. */
export interface Redirect {
	from: string;
	to: string;
}
