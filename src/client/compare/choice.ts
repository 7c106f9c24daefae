/** Which texts a reader compares, and the address that says so: `?proposal=a&proposal=b` or `?proposal=a,b`, and `?proposal=all`. */
export type Choice = { type: 'none' } | { type: 'all' } | { type: 'chosen'; ids: string[] };

/** Reads a choice; what is no text of the record is passed over. Example: `?proposal=b,a,nonsense` gives b and a, in this order. */
export function choiceIn(query: string, known: readonly string[]): Choice {
	const named = new Set(new URLSearchParams(query).getAll('proposal').flatMap((value) => value.split(',')));
	if (named.has('all')) return { type: 'all' };
	return choiceOf([...named].filter((id) => known.includes(id)));
}

/** The choice of these texts. */
export function choiceOf(ids: string[]): Choice {
	return ids.length === 0 ? { type: 'none' } : { type: 'chosen', ids };
}

/** The address of a choice, within a page that may hold more in its query. */
export function addressOf(choice: Choice, page: { pathname: string; search: string }): string {
	const query = new URLSearchParams(page.search);
	query.delete('proposal');
	if (choice.type === 'all') query.append('proposal', 'all');
	if (choice.type === 'chosen') for (const id of choice.ids) query.append('proposal', id);
	return query.size > 0 ? `${page.pathname}?${query.toString()}` : page.pathname;
}

/** Puts a text in the place of another; where it is chosen already, the two change places. Example: `a, b, c` with c for a gives `c, b, a`. */
export function exchanged(ids: readonly string[], out: string, into: string): string[] {
	return ids.map((id) => (id === out ? into : id === into ? out : id));
}
