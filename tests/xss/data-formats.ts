/** The cells of a CSV file, by RFC 4180. Throws where quotation marks do not fit. */
export function readCsv(text: string): string[][] {
	const rows: string[][] = [[]];
	const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
	while (pattern.lastIndex < text.length) {
		const at = pattern.lastIndex;
		const [, quoted, plain = '', end] = pattern.exec(text) ?? [];
		if (end === undefined) throw new Error(`No CSV at ${at}: ${text.slice(at, at + 80)}`);
		rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
		if (end === '\r\n') rows.push([]);
	}
	return rows.filter((row) => row.length > 0);
}

/** The lines of an iCalendar file, folded lines joined. */
export function readCalendar(text: string): string[] {
	return text
		.replaceAll(/\r?\n[ \t]/g, '')
		.split(/\r?\n/)
		.filter((line) => line !== '');
}

/** How often a line stands among lines. */
export function count(lines: readonly string[], line: string | RegExp): number {
	return lines.filter((each) => (typeof line === 'string' ? each === line : line.test(each))).length;
}
