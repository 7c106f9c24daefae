/** Tells a screen reader what was found, in a polite live region: after a pause, so that typing is not talked over, or at once. */
export class Announcer {
	readonly #region: HTMLElement;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(region: HTMLElement) {
		this.#region = region;
	}

	/** Says something after a pause; what is said before that takes its place. */
	say(text: string): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => (this.#region.textContent = text), 900);
	}

	/** Says something at once. */
	sayNow(text: string): void {
		clearTimeout(this.#timer);
		this.#region.textContent = text;
	}
}
