import { Pause } from './pause.ts';

/** Tells a screen reader what was found, in a polite live region: after a pause, so that typing is not talked over, or at once. */
export class Announcer {
	readonly #region: HTMLElement;
	readonly #pause = new Pause();

	constructor(region: HTMLElement) {
		this.#region = region;
	}

	/** Says something after a pause; what is said before that takes its place. */
	say(text: string): void {
		this.#pause.start(900, () => {
			this.#region.textContent = text;
		});
	}

	/** Says something at once. */
	sayNow(text: string): void {
		this.#pause.end();
		this.#region.textContent = text;
	}
}
