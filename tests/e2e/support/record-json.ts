/** The parts of `/data/record.json` that the tests ask for. */
export interface RecordJson {
	events: EventJson[];
	proposals: ProposalJson[];
	actors: (EntryJson & { name: string; summary?: string; aliases: string[]; roles: { title: string; cite: unknown[] }[] })[];
	sources: (EntryJson & { title?: string; description?: string; publisher: string; published?: string; kind: string; language: string; citedBy: UseJson[] })[];
	publishers: (EntryJson & { name: string; ownership: string; sentence?: string })[];
	figures: (EntryJson & { name?: string; definition: string; unit: string; values: { claimant: string; value?: number }[] })[];
	disputes: DisputeJson[];
	topics: (EntryJson & { name: string; definition: string })[];
	glossary: (EntryJson & { term: string; definition: string })[];
	explainers: (EntryJson & { title: string; summary?: string })[];
	pages: (EntryJson & { title: string; summary?: string })[];
}

/** What every entry has. */
export interface EntryJson {
	id: string;
	/** The address of its page. */
	url: string;
	/** Its prose, plain. */
	text?: string;
	citations?: { source: string; sentence: string }[];
}

/** An event. */
export interface EventJson extends EntryJson {
	title: string;
	date: string;
	type: string;
	summary?: string;
	actors: string[];
	proposals: string[];
	topics: string[];
	related: string[];
}

/** A proposal. */
export interface ProposalJson extends EntryJson {
	name: string;
	date: string;
	status: string;
	summary?: string;
	terms: { topic: string; phase?: number | null; text: string; cite: { source: string }[] }[];
	deadlines: { date: string; text: string; cite: { source: string }[] }[];
	responses: { actor: string; position: string; text: string }[];
	implementation: { claimant: string; text: string }[];
	respondsTo: string[];
	supersedes: string[];
}

/** A dispute. */
export interface DisputeJson extends EntryJson {
	question: string;
	versions: { by?: string; text: string; cite: { source: string }[] }[];
	settle?: string;
	topics: string[];
	actors: string[];
}

/** A statement that rests on a source. */
export interface UseJson {
	/** The address that leads to it and marks it. */
	url: string;
	type: string;
	sentence?: string;
	value?: string;
}

/** The first item that fits. Throws where the record has none: then the test has nothing to stand on. */
export function pick<Item>(items: readonly Item[], fits: (item: Item) => boolean, what: string): Item {
	const found = items.find(fits);
	if (found === undefined) throw new Error(`The record holds no ${what}.`);
	return found;
}
