import type { Entry } from '../record/entries.ts';
import { barWidth, periodPicture } from '../record/period-picture.ts';
import theme from '../styles/global.css?raw';

/** The picture of the whole period as an SVG file, in light and dark. It stretches to the box that it is shown in. */
export function periodSvg(events: readonly Entry<'events'>[], proposals: readonly Entry<'proposals'>[]): string {
	const picture = periodPicture(events, proposals);
	if (!picture) return '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>\n';
	const { days, years, bars, bands, levels } = picture;
	const step = height / levels;
	const rect = (part: string, x: number, y: number, width: number, tall: number) =>
		`<rect class="${part}" x="${x}" y="${y.toFixed(1)}" width="${width}" height="${tall.toFixed(1)}"/>`;
	const lines = [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${days} ${height}" preserveAspectRatio="none">`,
		`<style>svg{color-scheme:light dark}${[...parts].map((part) => `.${part}{fill:${colourOf(part)}}`).join('')}</style>`,
		...bands.map(({ from, to }) => rect('band', from, 0, to - from, height)),
		...years.map((x) => rect('rule', x, 0, 1, height)),
		...bars.map(({ family, x, level }) => rect(family, x, height - (level + 1) * step, barWidth - 1.5, step * 0.75)),
		'</svg>',
	];
	return `${lines.join('\n')}\n`;
}

/** The colour of the theme with a name. Example: `light-dark(#2b6394, #7fb2e0)`. */
function colourOf(name: string): string {
	const colour = new RegExp(`--color-${name}: ([^;]+);`).exec(theme)?.[1];
	if (colour === undefined) throw new Error(`The theme has no colour \`${name}\`.`);
	return colour;
}

const height = 40;
const parts = ['band', 'rule', 'talks', 'proposals', 'agreements', 'military', 'other'];
