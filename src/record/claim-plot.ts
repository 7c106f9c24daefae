import { scaleLinear, scaleUtc } from 'd3-scale';

import { boundsOf, claimantsIn, dayOf, type Claim } from './figure-view.ts';
import { digits } from './figure-words.ts';

/** Where the claims of a series stand in a chart: a mark for each, a shape for each claimant, and the axes. No claim is joined to another. */
export function claimPlot(claims: readonly Claim[], { width, height, margin, inset }: PlotFrame): ClaimPlot {
	const days = claims.map((claim) => dayOf(claim).getTime());
	const x = scaleUtc([new Date(Math.min(...days)), new Date(Math.max(...days))], [margin.start + inset, width - margin.end - inset]);
	const y = scaleLinear([0, Math.max(...claims.map((claim) => boundsOf(claim)[1]), 1)], [height - margin.bottom, margin.top]).nice(4);
	const legend = legendIn(claims);
	const shapeOf = (claimant: string) => legend.find(({ name }) => name === claimant)?.shape ?? 'cross';
	return {
		levels: y.ticks(4).map((tick) => ({ at: y(tick), words: digits(tick) })),
		months: x.ticks(5).map((tick) => ({ at: x(tick), words: x.tickFormat(5, '%b %Y')(tick) })),
		marks: claims.map((claim) => {
			const [low, high] = boundsOf(claim);
			return { claim, shape: shapeOf(claim.claimant.name), isRange: low !== high, x: x(dayOf(claim)), low: y(low), high: y(high) };
		}),
		legend,
	};
}

/** The claimants of a series, the most frequent first, with their shapes in its chart; those without one of their own as `others`. */
export function legendIn(claims: readonly Claim[]): ClaimPlot['legend'] {
	const named = claimantsIn(claims).map(({ name }, index) => ({ name, shape: shapes[index] ?? 'cross' }));
	const [most, rest] = [named.slice(0, shapes.length - 1), named.slice(shapes.length - 1)];
	return rest.length > 0 ? [...most, { name: 'others', shape: 'cross' }] : most;
}

/** The outline of each shape around its middle, as SVG path data, about eight units wide. */
export const shapeOutlines = {
	circle: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0',
	square: 'M-3.5-3.5h7v7h-7z',
	triangle: 'M0-4.5l4.5 8h-9z',
	diamond: 'M0-5l5 5-5 5-5-5z',
	cross: 'M-3.5-3.5l7 7m-7 0l7-7',
} as const;

/** The shapes by claimant, the most frequent first; the last is for all others. */
const shapes = ['circle', 'square', 'triangle', 'diamond', 'cross'] as const;

/** The room of a chart, in its own units. */
export interface PlotFrame {
	width: number;
	height: number;
	/** What is kept free around the plot for the words of the axes. */
	margin: { top: number; bottom: number; start: number; end: number };
	/** How far the first and the last mark stand from the ends of the time axis. */
	inset: number;
}

/** A chart of claims, in the units of its frame. */
export interface ClaimPlot {
	/** The levels of the number axis. */
	levels: { at: number; words: string }[];
	/** The ticks of the time axis. */
	months: { at: number; words: string }[];
	/** A mark for each claim: a shape at `high`, or a bar from `low` to `high` where it is a range. */
	marks: { claim: Claim; shape: ClaimShape; isRange: boolean; x: number; low: number; high: number }[];
	/** The claimants by their shapes; the rest as `others`. */
	legend: { name: string; shape: ClaimShape }[];
}

/** The shape that tells a claimant's marks apart. */
export type ClaimShape = (typeof shapes)[number];
