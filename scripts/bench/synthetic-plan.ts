/** How many entries a made-up record has, what they are called and when they happen. All else follows from the number of events. */
export class SyntheticPlan {
	readonly events: readonly string[];
	readonly proposals: readonly string[];
	readonly sources: readonly string[];
	readonly disputes: readonly string[];
	readonly actors = ids('actor', 40);
	readonly publishers: readonly string[];
	readonly topics = ids('topic', 12);
	readonly figures = ids('figure', 8);

	constructor(events: number) {
		this.events = Array.from({ length: events }, (_, index) => `${this.dayOfEvent(index)}-event-${padded(index)}`);
		this.proposals = Array.from({ length: atLeastOne(events / 10) }, (_, index) => `${this.dayOfProposal(index).slice(0, 7)}-proposal-${padded(index)}`);
		this.sources = ids('source', atLeastOne(events / 4));
		this.disputes = ids('dispute', atLeastOne(events / 20));
		this.publishers = ids('publisher', Math.min(60, atLeastOne(events / 20)) + 1);
	}

	/** The day of an event: three events a day. */
	dayOfEvent(index: number): string {
		return day(Math.floor(index / 3));
	}

	/** The day of a proposal: with the first of the ten events about it. */
	dayOfProposal(index: number): string {
		return this.dayOfEvent(index * 10);
	}

	/** The day after the first event that a source reports on. */
	dayOfSource(index: number): string {
		return day(Math.floor((index * 4) / 3) + 1);
	}

	/** The sources that report on an event: a few that come after it. */
	sourcesOf(event: number, count: number): string[] {
		const first = Math.max(0, Math.min(Math.floor(event / 4), this.sources.length - count));
		return this.sources.slice(first, first + count);
	}
}

/** A day, counted from the first of the made-up record. */
export function day(number: number): string {
	return new Date(Date.UTC(2001, 0, 1 + number)).toISOString().slice(0, 10);
}

function ids(name: string, count: number): string[] {
	return Array.from({ length: count }, (_, index) => `${name}-${padded(index)}`);
}

function padded(index: number): string {
	return String(index + 1).padStart(5, '0');
}

function atLeastOne(count: number): number {
	return Math.max(1, Math.round(count));
}
