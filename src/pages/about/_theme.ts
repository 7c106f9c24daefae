import styles from '../../styles/global.css?raw';

/** The colours of the theme as its style sheet gives them, with their contrast to the paper in light and in dark. */
export function themeColours(): Colour[] {
	const found = [...styles.matchAll(/--color-([a-z]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(([, name = '', light = '', dark = '']) => ({
		name,
		light,
		dark,
	}));
	const paper = found.find(({ name }) => name === 'paper');
	if (!paper) throw new Error('The theme has no colour of paper.');
	return found.map((colour) => ({ ...colour, inLight: contrast(colour.light, paper.light), inDark: contrast(colour.dark, paper.dark) }));
}

/** The contrast of two colours by WCAG 2.2, from 1 to 21. */
function contrast(one: string, other: string): number {
	const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
	return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5]
		.map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
		.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A colour of the theme. */
interface Colour {
	/** Its name. Example: `ink`. */
	name: string;
	/** Its value on a light screen and on a dark one. Example: `#1c1b1a`. */
	light: string;
	dark: string;
	/** Its contrast to the paper. */
	inLight: number;
	inDark: number;
}
