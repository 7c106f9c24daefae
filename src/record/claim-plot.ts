import { scaleLinear, scaleUtc } from 'd3-scale';

import { dateTicks, type DateTick } from './date-ticks.ts';
import { boundsOf, claimantsIn, dayOf, type Claim } from './figure-view.ts';
import { digits } from './digits.ts';

/** Where the claims of a series stand in a chart: a mark for each, and the axes. No claim is joined to another. */
export function claimPlot(claims: readonly Claim[], { width, height, margin, inset, mark }: PlotFrame): ClaimPlot {
	const days = claims.map((claim) => dayOf(claim).getTime());
	const [first, last] = [new Date(Math.min(...days)), new Date(Math.max(...days))];
	const x = scaleUtc([first, last], [margin.start + inset, width - margin.end - inset]);
	const y = scaleLinear([0, Math.max(...claims.map((claim) => boundsOf(claim)[1]), 1)], [height - margin.bottom, margin.top]).nice(4);
	const claimants = claimantsIn(claims);
	const places = claims.map((claim) => {
		const [low, high] = boundsOf(claim);
		return { claim, rank: claimants.indexOf(claim.claimant.name), isRange: low !== high, x: x(dayOf(claim)), low: y(low), high: y(high) };
	});
	return {
		levels: y.ticks(4).map((tick) => ({ at: y(tick), words: digits(tick) })),
		dates: dateTicks(first, last).map((tick) => ({ ...tick, at: x(tick.date) })),
		marks: sideBySide(places, mark),
		claimants,
	};
}

/** Moves marks that would cover others to the right, by as many of their own widths as it takes, up to six: a claim must not hide another. */
function sideBySide<Place extends { x: number; high: number }>(places: readonly Place[], mark: PlotFrame['mark']): (Place & { aside: number })[] {
	const placed: (Place & { aside: number })[] = [];
	for (const place of places) {
		const isFree = (aside: number) =>
			placed.every(
				(other) => Math.abs(place.high - other.high) >= mark.down || Math.abs(place.x - other.x + (aside - other.aside) * mark.across) >= mark.across * 0.99,
			);
		placed.push({ ...place, aside: [0, 1, 2, 3, 4, 5, 6].find(isFree) ?? 0 });
	}
	return placed;
}

/** The shapes of the claimants who claim most, in order: name, and outline around the middle as SVG path data, about nine units wide. */
export const claimShapes = [
	['circle', 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0'],
	['square', 'M-4-4h8v8h-8z'],
	['triangle', 'M0-5l5 9h-10z'],
	['diamond', 'M0-5.5l5.5 5.5-5.5 5.5-5.5-5.5z'],
] as const;

/** The room of a chart, in its own units. */
export interface PlotFrame {
	width: number;
	height: number;
	/** What is kept free around the plot for the words of the axes. */
	margin: { top: number; bottom: number; start: number; end: number };
	/** How far the first and the last mark stand from the ends of the time axis. */
	inset: number;
	/** The size of a mark. */
	mark: { across: number; down: number };
}

/** A chart of claims, in the units of its frame. */
export interface ClaimPlot {
	/** The levels of the number axis. */
	levels: { at: number; words: string }[];
	/** The dates along the time axis. */
	dates: (DateTick & { at: number })[];
	/** A mark for each claim: at `high`, with a bar down to `low` where it is a range. `rank` is its claimant's place in `claimants`;
	 * `aside` is how many marks wide it stands to the right of its day, so that it covers no other. */
	marks: { claim: Claim; rank: number; isRange: boolean; x: number; low: number; high: number; aside: number }[];
	/** The names of the claimants, the most frequent first. */
	claimants: string[];
}
