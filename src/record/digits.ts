/**
 * A number with commas at its thousands. Examples: `15,207`, `1,250.5`. Without `Intl`, since browsers need this too, and its first use takes
 * them longer than all else that a script does.
 */
export function digits(value: number): string {
	const [whole = '', fraction] = String(value).split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
	return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
