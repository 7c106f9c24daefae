/**
 * Lets the parts of a long page (`data-part`) arrive one after the other, so that the browser answers the reader in between: those in sight
 * are laid out at once, the others in short tasks while they are held back (see `src/styles/arrival.css`), and then shown a few together.
 * In the end all are as if they had come together, for assistive technology too. What `ready` waits for comes first, and whatever the page
 * is held back for. Not for a way back to a place on the page: heights are guessed meanwhile. With each time that some show a browser goes
 * through all of the page that is laid out: as many show together as fit a short frame on the machine that it is.
 */
export async function arriveInParts(parts: readonly HTMLElement[], ready?: Promise<void>): Promise<void> {
	const arrival = Symbol('arrival');
	latest = arrival;
	root.dataset['inPartsEnds'] = '';
	if (!('inParts' in root.dataset)) root.dataset['inParts'] = '';
	for (const part of parts) delete part.dataset['here'];
	await heldBack;
	await ready;
	const least = Math.ceil(parts.length / mostFrames);
	let together = Math.max(least, 4);
	for (let next = 0; next < parts.length;) {
		const some = parts.slice(next, next + together);
		await layOut(some);
		if (latest !== arrival) return;
		const took = await inNextFrame(() => {
			for (const part of some) part.dataset['here'] = '';
		});
		if (latest !== arrival) return;
		next += some.length;
		together = took > frame.long ? Math.max(least, Math.ceil(together / 2)) : took < frame.short ? together + 2 : together;
	}
	delete root.dataset['inParts'];
}

/** Whether the page waits for its parts, as `public/arrival.js` had it do; whoever asks has to let them arrive. */
export function isAwaited(): boolean {
	if (!('inParts' in root.dataset) || isComing()) return false;
	root.dataset['inPartsEnds'] = '';
	return true;
}

/** Whether parts are still to come, as somebody who asked has said; not after a jump on the page. */
export function isComing(): boolean {
	return 'inParts' in root.dataset && 'inPartsEnds' in root.dataset;
}

/** Lets nothing arrive, and nothing be counted, before this is done. */
export function holdBack(until: Promise<void>): void {
	heldBack = until;
}

/** When the page is no longer held back. */
export function whenHeldNoMore(): Promise<void> {
	return heldBack;
}

/** After the next frame, or soon where the page is not seen. */
export async function nextTask(): Promise<void> {
	await inNextFrame(() => undefined);
}

/** Changes the page in the next frame, or soon where it is not seen, and tells how many milliseconds that frame took. */
function inNextFrame(change: () => void): Promise<number> {
	return new Promise((resolve) => {
		const run = () => {
			clearTimeout(timer);
			cancelAnimationFrame(coming);
			const start = performance.now();
			change();
			setTimeout(() => {
				resolve(performance.now() - start);
			});
		};
		const timer = setTimeout(run, 100);
		const coming = requestAnimationFrame(run);
	});
}

/** Lays out parts that are held back, in short tasks; they wait for no frame, since nothing of it shows. */
async function layOut(parts: readonly HTMLElement[]): Promise<void> {
	let [next, step] = [0, 1];
	while (next < parts.length) {
		await new Promise((resolve) => {
			setTimeout(resolve);
		});
		let left = budget;
		do {
			const start = performance.now();
			// Asking for a size has what is held back laid out here, where the time is counted.
			for (const part of parts.slice(next, next + step)) part.firstElementChild?.getBoundingClientRect();
			next += step;
			const took = performance.now() - start;
			left -= took;
			step = took < budget / 4 ? Math.min(step * 2, most) : Math.ceil(step / 2);
		} while (next < parts.length && left > 0);
	}
}

const root = document.documentElement;
let heldBack = Promise.resolve();
/** Milliseconds of a task in which parts are added; drawing what is in sight comes on top. */
const budget = 10;
/** Milliseconds of a frame after which fewer parts show together, and more; most of a frame is not theirs. */
const frame = { long: 35, short: 25 };
/** Frames that an arrival may take: on a slow machine each is long, however few parts it shows. */
const mostFrames = 20;
/** Parts that are laid out together, where they are small; of those in sight nothing is left to lay out, and they tell nothing of the others. */
const most = 4;
/** The arrival that goes on; another one ends it. */
let latest: symbol | undefined;

// A way to a place on the page is only as right as the heights of all above it.
addEventListener('hashchange', () => {
	if (!('inParts' in root.dataset)) return;
	latest = undefined;
	delete root.dataset['inParts'];
	document.querySelector(':target')?.scrollIntoView();
});
