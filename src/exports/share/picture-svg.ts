import { block, sized, styles, widthOf, type Block } from './block.ts';
import { chartSvg } from './chart-svg.ts';
import { inks } from './inks.ts';
import type { Picture, PictureBody } from './picture.ts';

/**
 * A picture as SVG of 1200 × 630 pixels. It holds outlines and no text, so that nothing in it is ever read as markup and it looks the
 * same on every machine.
 */
export function pictureSvg({ site, kicker, title, body, evidence, address }: Picture): string {
	const name = block(site, styles.name, { x: margin, y: 44, width, lines: 1 });
	const indent = widthOf(site, styles.name) + 28;
	const kind = block(kicker.join('  ·  '), styles.kicker, { x: margin + indent, y: 44, width: width - indent, lines: 1 });
	const heading = fittedTitle(title, body.kind === 'text' ? roomy : small);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${paper.width}" height="${paper.height}">`,
		`<path fill="${inks.paper}" d="M0 0h${paper.width}v${paper.height}H0z"/>`,
		name.svg,
		kind.svg,
		heading.svg,
		bodySvg(body, heading),
		`<path stroke="${inks.rule}" stroke-width="2" d="M${margin} ${footTop - 12}h${width}"/>`,
		block(sourceLine(evidence), styles.source, { x: margin, y: footTop, width, lines: 1 }).svg,
		addressSvg(address),
		'</svg>',
	].join('');
}

/** The title as large as it can be in few lines; a very long one ends with an ellipsis. */
function fittedTitle(title: string, sizes: readonly TitleSize[]): Block {
	const set = ({ size, leading, lines }: TitleSize) => block(title, sized(styles.title, size, leading), { x: margin, y: 94, width, lines: lines + 1 });
	return sizes.map((size) => ({ set: set(size), most: size.lines })).find(({ set: { lines }, most }) => lines <= most)?.set ?? set(smallest);
}

function bodySvg(body: PictureBody, title: Block): string {
	const top = title.end + 18;
	switch (body.kind) {
		case 'text':
			return block(body.text, styles.text, { x: margin, y: top, width, lines: Math.floor((bodyEnd - top) / styles.text.leading) }).svg;
		case 'terms':
			return termsSvg(body.terms, top);
		case 'chart': {
			const definition = block(body.text, sized(styles.text, 25, 33), { x: margin, y: top - 10, width, lines: title.lines > 1 ? 1 : 2 });
			return definition.svg + chartSvg(body.claims, { x: margin, top: definition.end + 8, bottom: bodyEnd + 6, width });
		}
	}
}

/**
 * As many terms as there is room for, at most five, each beside its topic. Four lines hold nearly every term whole: who says so often
 * stands at its end.
 */
function termsSvg(terms: readonly { topic: string; text: string }[], top: number): string {
	const style = sized(styles.text, 25, 31);
	const indent = 250;
	const drawn: string[] = [];
	let y = top;
	for (const { topic, text } of terms.slice(0, 5)) {
		const name = block(topic, styles.topic, { x: margin, y, width: indent - 24, lines: 4 });
		const term = block(text, style, { x: margin + indent, y, width: width - indent, lines: 4 });
		const end = Math.max(name.end, term.end);
		if (end > bodyEnd) break;
		drawn.push(name.svg, term.svg);
		y = end + 9;
	}
	return drawn.join('');
}

/** The counts, and as many names as there is room for. */
function sourceLine({ counts, originators }: Picture['evidence']): string {
	const lines = originators.map((_, index) => `${counts}: ${originators.slice(0, index + 1).join(', ')}${index + 1 < originators.length ? ', …' : ''}`);
	return lines.findLast((line) => widthOf(line, styles.source) <= width) ?? counts;
}

/** The address in one line, whole: a long one is set smaller. */
function addressSvg(address: string): string {
	const size = styles.address.size * Math.min(1, width / widthOf(address, styles.address));
	return block(address, sized(styles.address, size, styles.address.leading), { x: margin, y: footTop + styles.source.leading, width: width + 1, lines: 1 }).svg;
}

/** A size of titles, and in how many lines at most it is used. */
interface TitleSize {
	size: number;
	leading: number;
	lines: number;
}

const smallest = { size: 42, leading: 50, lines: 4 } as const;
/** Titles over sentences, which leave room. */
const roomy: readonly TitleSize[] = [
	{ size: 60, leading: 68, lines: 2 },
	{ size: 50, leading: 58, lines: 3 },
];
/** Titles over terms and charts, which take all that there is. */
const small: readonly TitleSize[] = [{ size: 46, leading: 54, lines: 2 }];
const paper = { width: 1200, height: 630 } as const;
const margin = 64;
const width = paper.width - 2 * margin;
const footTop = 532;
const bodyEnd = footTop - 28;
