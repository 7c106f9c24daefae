import { dateOf } from './dates.ts';
import type { Entry } from './entries.ts';
import type { JoinedRecord } from './record.ts';
import type { PicturedEntry } from './share-image.ts';

/** Disputes by the year of the first event or proposal that each concerns, in the order of time; those that concern none stand last. */
export function disputesByYear(record: JoinedRecord): { name: string; disputes: Entry<'disputes'>[] }[] {
	const dated = record.entries.disputes
		.map((dispute) => ({ dispute, day: firstDay(record, dispute) }))
		.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.dispute.id < b.dispute.id ? -1 : 1));
	const groups: { name: string; disputes: Entry<'disputes'>[] }[] = [];
	for (const { dispute, day } of dated) {
		const name = day === undated ? 'On the whole period' : day.slice(0, 4);
		const last = groups.at(-1);
		if (last?.name === name) last.disputes.push(dispute);
		else groups.push({ name, disputes: [dispute] });
	}
	return groups;
}

/**
 * The disputes that name an entry: those that its page shows in full, and those that it only leads to. On an event's page those that are
 * first of all about it stand first, and it shows as many as leave it short; a proposal's page shows all, a figure's none.
 */
export function disputesOnPage(record: JoinedRecord, entry: PicturedEntry): { shown: Entry<'disputes'>[]; linked: Entry<'disputes'>[] } {
	const disputes = record.mentionsOf(entry, 'disputes');
	const ordered = entry.collection === 'events' ? disputes.toSorted((a, b) => a.fields.events.indexOf(entry.id) - b.fields.events.indexOf(entry.id)) : disputes;
	const count = { events: fitting(ordered), proposals: ordered.length, figures: 0 }[entry.collection];
	return { shown: ordered.slice(0, count), linked: ordered.slice(count) };
}

/** How many disputes leave a page short: the first in any case. */
function fitting(disputes: readonly Entry<'disputes'>[]): number {
	let letters = 0;
	const first = disputes.findIndex(({ fields }, index) => {
		letters += fields.versions.reduce((sum, { text }) => sum + text.length, 0);
		return index > 0 && letters > shortPage;
	});
	return first < 0 ? disputes.length : first;
}

function firstDay(record: JoinedRecord, { fields }: Entry<'disputes'>): string {
	const dates = [...record.list('events', fields.events), ...record.list('proposals', fields.proposals)].map((entry) => dateOf(entry.fields.date).start);
	return dates.toSorted()[0] ?? undated;
}

const undated = '9999';

/** In letters of accounts. */
const shortPage = 800;
