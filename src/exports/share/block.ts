import { inks } from './inks.ts';
import { Typeface } from './typeface.ts';
import { balanced, wrap } from './wrap.ts';

/** A text in a column, from its upper edge down. Tells the edge below it. */
export function block(text: string, { face, size, leading, ink, isBalanced }: Style, { x, y, width, lines }: Column): Block {
	const readable = face.readable(text);
	const set = isBalanced ? balanced : wrap;
	const shown = readable === '' ? [] : set(readable, { measure: (word) => face.width(word) * size, width, lines });
	const outlines = shown.map((line, index) => face.outlines(line, { x, y: y + index * leading + (leading + size * capHeight) / 2, size, ink }));
	return { svg: outlines.join(''), lines: shown.length, end: y + shown.length * leading };
}

/** The width of a text in one line, in pixels. */
export function widthOf(text: string, { face, size }: Style): number {
	return face.width(face.readable(text)) * size;
}

/** A style of text, its size changed. */
export function sized(style: Style, size: number, leading: number): Style {
	return { ...style, size, leading };
}

/** The styles of text in a picture. */
export const styles = {
	name: { face: files('sans-3', 600), size: 26, leading: 34, ink: inks.accent },
	kicker: { face: files('sans-3', 400), size: 26, leading: 34, ink: inks.quiet },
	title: { face: files('serif-4', 600), size: 60, leading: 68, ink: inks.ink, isBalanced: true },
	text: { face: files('serif-4', 400), size: 32, leading: 44, ink: inks.ink },
	topic: { face: files('sans-3', 600), size: 24, leading: 33, ink: inks.quiet },
	label: { face: files('sans-3', 400), size: 22, leading: 30, ink: inks.quiet },
	source: { face: files('sans-3', 400), size: 25, leading: 34, ink: inks.ink },
	address: { face: files('sans-3', 400), size: 23, leading: 34, ink: inks.accent },
} as const satisfies Record<string, Style>;

function files(name: 'serif-4' | 'sans-3', weight: 400 | 600): Typeface {
	const [...parts] = ['latin', 'latin-ext'].map((part) => `@fontsource/source-${name}/files/source-${name}-${part}-${weight}-normal.woff`);
	return new Typeface(...parts);
}

/** The height of capital letters, in parts of the size: lines stand in the middle of their leading by it. */
const capHeight = 0.66;

/** How a text looks; sizes in pixels. */
export interface Style {
	face: Typeface;
	size: number;
	/** From one base line to the next. */
	leading: number;
	ink: string;
	/** Whether its lines are made about the same length. */
	isBalanced?: true;
}

/** Where a text stands: its upper corner at the start, its width and the most lines. */
interface Column {
	x: number;
	y: number;
	width: number;
	lines: number;
}

/** A text as drawn. */
export interface Block {
	svg: string;
	/** How many lines it took. */
	lines: number;
	/** Its lower edge. */
	end: number;
}
