/**
 * Where the name of each group of marks can stand right beside one of its marks without touching another mark, another name or the edge: on the
 * side of a mark, by its index. Nothing where a name finds no room; then all names belong in a legend. Marks' places are in pixels at the
 * smallest size that names are drawn at: in a wider drawing marks only move apart.
 */
export function directLabels(marks: readonly Mark[], width: number): DirectLabel[] | undefined {
	const taken = marks.map(({ x, y }) => ({ start: x - 7, end: x + 7, top: y - 7, bottom: y + 7 }));
	const labels: DirectLabel[] = [];
	for (const name of new Set(marks.map((mark) => mark.name))) {
		const found = placesOf(marks, name).find(({ box }) => box.start >= 0 && box.end <= width && !taken.some((other) => touches(box, other)));
		if (!found) return undefined;
		taken.push(found.box);
		labels.push(found.label);
	}
	return labels;
}

/** The last mark of a group comes first: names read best where a series ends. */
function placesOf(marks: readonly Mark[], name: string): { label: DirectLabel; box: Box }[] {
	const length = name.length * widthOfLetter;
	return marks
		.map((mark, index) => ({ ...mark, index }))
		.filter((mark) => mark.name === name)
		.toReversed()
		.flatMap(({ x, y, index }) => [
			{ label: { name, index, side: 'after' }, box: { start: x + 8, end: x + 8 + length, top: y - 8, bottom: y + 8 } },
			{ label: { name, index, side: 'before' }, box: { start: x - 8 - length, end: x - 8, top: y - 8, bottom: y + 8 } },
		]);
}

function touches(a: Box, b: Box): boolean {
	return a.start < b.end && b.start < a.end && a.top < b.bottom && b.top < a.bottom;
}

/** At 12 px, on the safe side. */
const widthOfLetter = 6.8;

/** A mark, in pixels, of the group with a name. */
export interface Mark {
	x: number;
	y: number;
	name: string;
}

/** The name of a group beside one of its marks. */
export interface DirectLabel {
	name: string;
	/** Which mark. */
	index: number;
	side: 'before' | 'after';
}

interface Box {
	start: number;
	end: number;
	top: number;
	bottom: number;
}
