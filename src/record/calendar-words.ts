/** A day, a month or a year in words, British style. Examples: `2024-05-31` gives `31 May 2024`, `2024-05` gives `May 2024`. */
export function calendarInWords(part: string): string {
	const [year = '', month, day] = part.split('-');
	if (month === undefined) return year;
	const name = months[Number(month) - 1] ?? '';
	return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
