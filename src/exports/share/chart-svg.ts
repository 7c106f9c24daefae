import { claimPlot, claimShapes } from '../../record/claim-plot.ts';
import { claimantsIn, type Claim } from '../../record/figure-view.ts';
import { block, styles, widthOf } from './block.ts';
import { inks } from './inks.ts';

/** The claims of a series as a chart with its legend, between two edges of a picture; the same marks as on the page of the series. */
export function chartSvg(claims: readonly Claim[], { x: start, top, bottom, width }: { x: number; top: number; bottom: number; width: number }): string {
	const named = legendOf(claimantsIn(claims), width);
	const frame = {
		width,
		height: bottom - top - named.height - 10,
		margin: { top: 12, bottom: 40, start: 0, end: 110 },
		inset: 20,
		mark: { across: size, down: size },
	};
	const { levels, dates, marks } = claimPlot(claims, frame);
	const end = width - frame.margin.end;
	const axes = levels.map(
		({ at, words }) =>
			`<path stroke="${inks.rule}" stroke-width="2" d="M0 ${at.toFixed(1)}H${end}"/>${label(words, { x: end + 12, y: at - leading / 2, width: 98 })}`,
	);
	const ticks = dates.map(({ at, name, year }) => {
		const words = `${name} ${year}`.trim();
		return label(words, { x: middled(at, words, end), y: frame.height - leading, width: end });
	});
	const drawn = marks.map(({ rank, isRange, x, low, high, aside }) => {
		const day = x + aside * size;
		return isRange
			? `<path stroke="${inks.other}" stroke-width="4" d="M${day.toFixed(1)} ${low.toFixed(1)}V${high.toFixed(1)}"/>${mark(rank, day, low)}${mark(rank, day, high)}`
			: mark(rank, day, high);
	});
	return `<g transform="translate(${start} ${top})">${[...axes, ...ticks, ...drawn].join('')}<g transform="translate(0 ${frame.height + 10})">${named.svg}</g></g>`;
}

/** The claimants in rows, each with its mark, those without a shape of their own as `others`; a very long name is shortened. Tells the height. */
function legendOf(claimants: readonly string[], width: number): { svg: string; height: number } {
	const legend = claimants.length > claimShapes.length ? [...claimants.slice(0, claimShapes.length), 'others'] : claimants;
	const [key, gap, longest] = [26, 30, 460];
	let [x, y] = [0, 0];
	const items = legend.map((name, rank) => {
		const room = Math.min(widthOf(name, styles.label) + 1, longest);
		if (x > 0 && x + key + room > width) [x, y] = [0, y + leading];
		const item = `${mark(rank, x + 9, y + leading / 2)}${label(name, { x: x + key, y, width: room })}`;
		x += key + room + gap;
		return item;
	});
	return { svg: items.join(''), height: y + leading };
}

function mark(rank: number, x: number, y: number): string {
	const shape = claimShapes[rank];
	const [fill, stroke, width, outline] = shape ? [fills[shape[0]], inks.paper, 0.75, shape[1]] : ['none', inks.ink, 1.5, cross];
	return `<path transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(1.8)" fill="${fill}" stroke="${stroke}" stroke-width="${width}" d="${outline}"/>`;
}

function label(text: string, { x, y, width }: { x: number; y: number; width: number }): string {
	return block(text, styles.label, { x, y, width, lines: 1 }).svg;
}

/** Where a label begins that stands in the middle of a point, kept within the chart. */
function middled(at: number, text: string, end: number): number {
	const width = widthOf(text, styles.label);
	return Math.max(0, Math.min(at - width / 2, end - width));
}

const { leading } = styles.label;
const fills = { circle: inks.talks, square: inks.military, triangle: inks.agreements, diamond: inks.proposals } as const;

/** The width of a mark. */
const size = 18;
/** The mark of all others. */
const cross = 'M-3.5-3.5l7 7m-7 0l7-7';
