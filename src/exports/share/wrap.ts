/**
 * A text in lines that are no wider than `width`; what is left after `lines` of them is told by an ellipsis behind the last whole word.
 * Only a word that is wider than a line is broken, at its end.
 */
export function wrap(text: string, { measure, width, lines }: Room): string[] {
	const space = measure(' ');
	const wrapped: string[] = [];
	let used = 0;
	for (const word of text.split(' ').flatMap((whole) => pieces(whole, measure, width))) {
		const last = wrapped.at(-1);
		if (last !== undefined && used + space + measure(word) <= width) {
			wrapped[wrapped.length - 1] = `${last} ${word}`;
			used += space + measure(word);
		} else {
			if (wrapped.length === lines) return [...wrapped.slice(0, -1), shortened(last ?? '', { measure, width })];
			wrapped.push(word);
			used = measure(word);
		}
	}
	return wrapped;
}

/** A text in as few lines as `wrap` gives it, of about the same length. */
export function balanced(text: string, room: Room): string[] {
	const lines = wrap(text, room);
	const width = room.width * 0.96;
	if (Math.max(...text.split(' ').map(room.measure)) > width) return lines;
	const narrower = wrap(text, { ...room, width });
	return narrower.length > lines.length || narrower.at(-1)?.endsWith(' …') ? lines : balanced(text, { ...room, width });
}

/** A word cut where lines end; whole where it fits into one. */
function pieces(word: string, measure: Measure, width: number): string[] {
	if (word === '' || measure(word) <= width) return [word];
	const cut: string[] = [];
	let used = Infinity;
	for (const letter of word) {
		if (used + measure(letter) > width) {
			cut.push(letter);
			used = measure(letter);
		} else {
			cut.push(`${cut.pop() ?? ''}${letter}`);
			used += measure(letter);
		}
	}
	return cut;
}

function shortened(line: string, { measure, width }: Omit<Room, 'lines'>): string {
	const words = line.split(' ');
	const widthOf = (parts: readonly string[]) => parts.reduce((sum, part) => sum + measure(part), 0) + (parts.length - 1) * measure(' ');
	while (words.length > 1 && widthOf([...words, '…']) > width) words.pop();
	return `${words.join(' ').replace(/[\s,;:.–—-]+$/, '')} …`;
}

/** The width of a word. */
type Measure = (word: string) => number;

/** Where a text has to fit in. */
interface Room {
	measure: Measure;
	/** The longest line, in the unit of `measure`. */
	width: number;
	/** The most lines. */
	lines: number;
}
