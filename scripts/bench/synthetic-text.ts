const common =
	'the a of to and in that for on with by from after before under over delegation mediators side party office ministry council statement text draft phase week day list number route crossing convoy meeting round answer question clause term order letter report account agency reporter official spokesman adviser team capital border city north south second third first last new full partial joint separate said gave took sent read heard asked named counted opened closed moved began ended agreed differed held returned received published repeated';
const syllables = ['ba', 'de', 'fi', 'go', 'ku', 'la', 'me', 'ni', 'po', 'ra', 'se', 'ti', 'vo', 'wa', 'xe', 'za', 'lor', 'min', 'ter', 'sol'];

/** Numbers, words and sentences that look random and are the same on every run. */
export class SyntheticText {
	#state: number;
	readonly #words = common.split(' ');

	constructor(seed: number) {
		this.#state = seed >>> 0;
	}

	/** A whole number from 0 up to, not including, the limit. */
	number(limit: number): number {
		// Mulberry32.
		this.#state = (this.#state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
	}

	/** One of a list. */
	pick<Item>(items: readonly [Item, ...Item[]]): Item {
		return items[this.number(items.length)] ?? items[0];
	}

	/** Several different ones of a list, in the list's order. */
	some<Item>(items: readonly Item[], count: number): Item[] {
		const start = this.number(Math.max(1, items.length - count + 1));
		return items.slice(start, start + count);
	}

	/** A name of its own, from some 8,000. Example: `Terlame`. */
	name(): string {
		const letters = Array.from({ length: 3 }, () => syllables[this.number(syllables.length)] ?? '').join('');
		return letters.charAt(0).toUpperCase() + letters.slice(1);
	}

	/** A sentence, by default of about 18 words, some of them names. */
	sentence(length = 14 + this.number(9)): string {
		const words = Array.from({ length }, () => (this.number(7) === 0 ? this.name() : (this.#words[this.number(this.#words.length)] ?? '')));
		const text = words.join(' ');
		return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
	}

	/** A title of a few words, without a full stop. */
	title(): string {
		return this.sentence(7).slice(0, -1);
	}

	/** A paragraph whose sentences are followed, in turn, by what is to stand behind them, such as footnotes. */
	paragraph(sentences: number, behind: readonly string[]): string {
		return Array.from({ length: sentences }, (_, index) => `${this.sentence()}${behind[index] ?? ''}`).join(' ');
	}
}
