/** A query in the letters of the index: no-break hyphens become hyphens, soft hyphens and marks of direction go. */
export function plainWords(query: string): string {
	return query
		.replaceAll('\u2011', '-')
		.replaceAll(/[\u00AD\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g, '')
		.trim();
}
