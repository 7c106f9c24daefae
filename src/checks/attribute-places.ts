/**
 * Where the attributes of a tag stand in its source, in order: the name, and the text of the value behind its quotation mark. The
 * parser gives the attributes, but no positions.
 */
export function attributePlaces(source: string): { name: number; value: number }[] {
	const places: { name: number; value: number }[] = [];
	let at = /^<[^\s/>]*/.exec(source)?.[0].length ?? 0;
	for (;;) {
		at += /^\s*/.exec(source.slice(at))?.[0].length ?? 0;
		if (at >= source.length || source[at] === '>' || source[at] === '/') return places;
		const name = at;
		at = source[at] === '{' ? valueEnd(source, at) : at + Math.max(/^[^\s=/>{]*/.exec(source.slice(at))?.[0].length ?? 0, 1);
		const equals = /^\s*=\s*/.exec(source.slice(at))?.[0].length ?? 0;
		const value = at + equals;
		if (equals > 0) at = valueEnd(source, value);
		places.push({ name, value: equals > 0 && isQuote(source[value]) ? value + 1 : value });
	}
}

/** Behind the closing quotation mark or brace of a value that begins here. */
function valueEnd(source: string, start: number): number {
	const open = source[start];
	if (isQuote(open)) return orEnd(source, source.indexOf(open, start + 1) + 1);
	let depth = 0;
	for (let at = start; at < source.length; at += 1) {
		// A brace within a text closes nothing.
		if (isQuote(source[at])) at = orEnd(source, source.indexOf(source.charAt(at), at + 1) + 1) - 1;
		if (source[at] === '{') depth += 1;
		if (source[at] === '}') depth -= 1;
		if (depth === 0) return at + 1;
	}
	return source.length;
}

function isQuote(character: string | undefined): character is '"' | "'" {
	return character === '"' || character === "'";
}

function orEnd(source: string, end: number): number {
	return end === 0 ? source.length : end;
}
