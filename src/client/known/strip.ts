/** Lets the bands of agreements in force end with a day: nobody knew then how long they would last. A unit of a band is a day. */
export function cutBands(day: string | undefined): void {
	for (const year of document.querySelectorAll<SVGElement>('svg[data-first]')) {
		const days = day === undefined ? Infinity : (Date.parse(day) - Date.parse(year.dataset['first'] ?? '')) / 86_400_000 + 1;
		for (const band of year.querySelectorAll<SVGRectElement>('.band')) {
			band.dataset['width'] ??= band.getAttribute('width') ?? '';
			const width = Math.min(Number(band.dataset['width']), days - Number(band.getAttribute('x')));
			band.setAttribute('width', String(Math.max(width, 0)));
		}
	}
}
