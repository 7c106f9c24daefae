import { figures } from './tables/figures.ts';
import { events } from './tables/events.ts';
import { deadlines, proposals, responses, terms } from './tables/proposals.ts';
import { sources } from './tables/sources.ts';
import type { Table } from './table.ts';

/** The flat tables of a record. The key is the name of the file. */
export const tables: Readonly<Record<'events' | 'proposals' | 'terms' | 'deadlines' | 'responses' | 'figures' | 'sources', Table>> = {
	events,
	proposals,
	terms,
	deadlines,
	responses,
	figures,
	sources,
};
