import type { CollectionName } from './collections.ts';

/**
 * The components that an explainer may place, with their attributes: each holds ids of a collection, one or several with commas.
 * Example: `<Compare proposals="2024-02-paris-draft,2024-03-hamas-stages" topics="withdrawal" />`.
 */
export const components: Readonly<Record<string, Readonly<Record<string, { ids: CollectionName; required: boolean }>>>> = {
	Compare: { proposals: { ids: 'proposals', required: true }, topics: { ids: 'topics', required: false } },
	EventList: { events: { ids: 'events', required: true } },
	FigureChart: { series: { ids: 'figures', required: true } },
	FigureTable: { series: { ids: 'figures', required: true } },
	Responses: { proposal: { ids: 'proposals', required: true } },
	Versions: { dispute: { ids: 'disputes', required: true } },
};
