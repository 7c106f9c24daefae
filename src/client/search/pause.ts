/** A pause before something is done. What is to be done later takes the place of what was to be done before. */
export class Pause {
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** Does something after so many milliseconds, and not what was waiting. */
	start(milliseconds: number, action: () => void): void {
		this.end();
		this.#timer = setTimeout(action, milliseconds);
	}

	/** Does not do what is waiting. */
	end(): void {
		clearTimeout(this.#timer);
	}
}
