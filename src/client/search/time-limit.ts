/** Rejects when a promise has not settled in time. The promise itself goes on. */
export async function inTime<Value>(promise: Promise<Value>, milliseconds: number): Promise<Value> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => {
			reject(new TimeLimitError());
		}, milliseconds);
	});
	try {
		return await Promise.race([promise, late]);
	} finally {
		clearTimeout(timer);
	}
}

/** The search has not answered in time. */
export class TimeLimitError extends Error {}
