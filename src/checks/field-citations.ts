/** Every source cited in fields, with its path: the items of every list called `cite`. */
export function fieldCitationsIn(value: unknown, path: (string | number)[] = []): FieldCitation[] {
	if (Array.isArray(value)) return value.flatMap((item, index) => fieldCitationsIn(item, [...path, index]));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
		key === 'cite' && Array.isArray(item) ? item.flatMap((cited, index) => citation(cited, [...path, key, index])) : fieldCitationsIn(item, [...path, key]),
	);
}

function citation(value: unknown, path: (string | number)[]): FieldCitation[] {
	if (typeof value === 'string') return [{ path, source: value }];
	if (typeof value === 'object' && value !== null && 'source' in value && typeof value.source === 'string')
		return [{ path: [...path, 'source'], source: value.source }];
	return [];
}

/** A source cited in a field. */
export interface FieldCitation {
	/** Where its id stands. */
	path: (string | number)[];
	/** Its id. */
	source: string;
}
