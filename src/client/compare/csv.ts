/** Lets the reader keep the shown columns of a table as a file. */
export function saveCsv(frame: HTMLElement): void {
	const table = frame.querySelector('table');
	if (!table) return;
	const url = URL.createObjectURL(new Blob([csvOf(table)], { type: 'text/csv;charset=utf-8' }));
	const link = document.createElement('a');
	link.href = url;
	link.download = 'compared-terms.csv';
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), 0);
}

/**
 * The shown columns of the table as CSV (RFC 4180), in the form of the record's own tables: a row for each term, and one for each text that
 * says nothing on a topic. Example of a line: `Aid,Paris framework,1,"500 lorries a day.",new,reuters-2024-01-30; ap-2024-01-30`.
 */
function csvOf(table: HTMLTableElement): string {
	const texts = visible(table.tHead?.rows[0]?.querySelectorAll<HTMLElement>('[data-proposal]')).map((head) => textOf(head.querySelector('a')));
	const rows = visible(table.querySelectorAll<HTMLTableRowElement>('tr[id]')).flatMap((row) =>
		visible(row.querySelectorAll<HTMLElement>('td')).flatMap((cell, index) => {
			const [topic, text, mark] = [textOf(row.querySelector('th a')), texts[index] ?? '', textOf(cell.querySelector('.word'))];
			const terms = [...cell.querySelectorAll('p:not([data-later])')];
			if (terms.length === 0) return [[topic, text, '', 'not mentioned in our sources', mark, '']];
			return terms.map((term) => [topic, text, textOf(term.querySelector('.phase')).replace(/\D/g, ''), wordsOf(term), mark, sourcesOf(term).join('; ')]);
		}),
	);
	return [columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

const columns = ['topicName', 'proposalName', 'phase', 'text', 'change', 'sources'];

function visible<Shown extends HTMLElement>(elements: NodeListOf<Shown> | undefined): Shown[] {
	return [...(elements ?? [])].filter(({ hidden, dataset }) => !hidden && !('off' in dataset) && !('later' in dataset));
}

function textOf(element: Element | null): string {
	return element?.textContent.trim() ?? '';
}

/** A term without its phase and its references. */
function wordsOf(term: Element): string {
	return [...term.childNodes]
		.filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
		.map(({ textContent }) => textContent ?? '')
		.join('')
		.trim();
}

function sourcesOf(term: Element): string[] {
	return [...term.querySelectorAll<HTMLAnchorElement>('.ref a')].map(({ hash }) => hash.replace(/^.*--source-/, ''));
}

/** As in the record's own tables, what a spreadsheet would take for a formula gets an apostrophe before it. */
function field(text: string): string {
	const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
