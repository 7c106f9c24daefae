import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { create, type Font, type Glyph } from 'fontkit';

/**
 * A typeface of the pictures, from font files that a package brings, so that no machine needs fonts of its own. It measures words and
 * draws them as outlines.
 */
export class Typeface {
	readonly #fonts: readonly Font[];
	readonly #glyphs = new Map<string, string>();
	readonly #words = new Map<string, { outlines: string; width: number }>();

	/** `files` are asked in their order for a letter. Example: `@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff`. */
	constructor(...files: readonly string[]) {
		this.#fonts = files.map(fontIn);
	}

	/**
	 * The part of a text that the typeface can draw, in one line. Letters with marks that it lacks lose them; letters of other scripts are
	 * left out, and so are brackets that held nothing else: no letter ever shows as a box. Arabic and Hebrew would need shaping and an order
	 * of their own, and titles give such names in Latin letters too. More than 2,000 characters fit into no picture.
	 */
	readable(text: string): string {
		const plain = text
			.slice(0, 2000)
			.normalize('NFC')
			.replaceAll('\u2011', '-')
			.replaceAll(/\p{Cf}/gu, '')
			.replaceAll(/\s+/g, ' ');
		return Array.from(plain, (letter) => (this.#fontOf(letter) ? letter : this.#withoutMarks(letter)))
			.join('')
			.replaceAll(/\( ?\)|\[ ?\]/g, '')
			.replaceAll(/ {2,}/g, ' ')
			.trim();
	}

	/** The width of a readable text, in parts of the font's size. */
	width(text: string): number {
		return text.split(' ').reduce((sum, word) => sum + this.#drawn(word).width, 0) + (text.split(' ').length - 1) * this.#drawn(' ').width;
	}

	/** A readable text as SVG: outlines on a base line that begins at a point. */
	outlines(text: string, { x, y, size, ink }: { x: number; y: number; size: number; ink: string }): string {
		let pen = 0;
		const words = text.split(' ').map((word) => {
			const { outlines, width } = this.#drawn(word);
			const placed = `<g transform="translate(${pen.toFixed(3)})">${outlines}</g>`;
			pen += width + this.#drawn(' ').width;
			return placed;
		});
		return `<g fill="${ink}" transform="translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${size} -${size})">${words.join('')}</g>`;
	}

	/** A word as outlines, in parts of the font's size; each word is drawn once. */
	#drawn(word: string): { outlines: string; width: number } {
		const known = this.#words.get(word);
		if (known) return known;
		let width = 0;
		const runs = this.#runs(word).map(({ font, part }) => {
			const { glyphs, positions, advanceWidth } = font.layout(part);
			let pen = 0;
			const paths = glyphs.map((glyph, index) => {
				const path = `<path transform="translate(${pen + (positions[index]?.xOffset ?? 0)})" d="${this.#outlineOf(font, glyph)}"/>`;
				pen += positions[index]?.xAdvance ?? 0;
				return path;
			});
			const run = `<g transform="translate(${width.toFixed(3)}) scale(${1 / font.unitsPerEm})">${paths.join('')}</g>`;
			width += advanceWidth / font.unitsPerEm;
			return run;
		});
		const drawn = { outlines: runs.join(''), width };
		this.#words.set(word, drawn);
		return drawn;
	}

	/** Parts of a text, each with the font that has its letters. */
	#runs(text: string): { font: Font; part: string }[] {
		const runs: { font: Font; part: string }[] = [];
		for (const letter of text) {
			const last = runs.at(-1);
			const font = this.#fontOf(letter);
			if (!font) throw new Error(`No font has the letter U+${letter.codePointAt(0)?.toString(16) ?? ''}.`);
			if (last?.font === font) last.part += letter;
			else runs.push({ font, part: letter });
		}
		return runs;
	}

	#outlineOf(font: Font, glyph: Glyph): string {
		const key = `${this.#fonts.indexOf(font)}/${glyph.id}`;
		const outline = this.#glyphs.get(key) ?? glyph.path.toSVG();
		this.#glyphs.set(key, outline);
		return outline;
	}

	/** A letter without its marks, where the typeface has that; else nothing. */
	#withoutMarks(letter: string): string {
		const [bare = ''] = letter.normalize('NFD');
		return bare !== '' && this.#fontOf(bare) ? bare : '';
	}

	#fontOf(letter: string): Font | undefined {
		return this.#fonts.find((font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
	}
}

function fontIn(file: string): Font {
	const font = create(readFileSync(createRequire(import.meta.url).resolve(file)));
	if (!('layout' in font)) throw new Error(`${file} holds more than one font.`);
	return font;
}
