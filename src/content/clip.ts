/** The beginning of a text on one line, for a message. Example: `clip('<div>\n…', 40)` gives `<div> …`. */
export function clip(text: string, most = 40): string {
	const line = text.replaceAll(/\s+/g, ' ').trim();
	return line.length > most ? `${line.slice(0, most)}…` : line;
}
