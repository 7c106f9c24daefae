import { defineCollection } from 'astro:content';

import { recordLoader } from './content/loader.ts';
import { collections as known } from './schemas/collections.ts';

export const collections = {
	events: defineCollection({ loader: recordLoader('events'), schema: known.events.schema }),
	proposals: defineCollection({ loader: recordLoader('proposals'), schema: known.proposals.schema }),
	actors: defineCollection({ loader: recordLoader('actors'), schema: known.actors.schema }),
	sources: defineCollection({ loader: recordLoader('sources'), schema: known.sources.schema }),
	publishers: defineCollection({ loader: recordLoader('publishers'), schema: known.publishers.schema }),
	figures: defineCollection({ loader: recordLoader('figures'), schema: known.figures.schema }),
	disputes: defineCollection({ loader: recordLoader('disputes'), schema: known.disputes.schema }),
	topics: defineCollection({ loader: recordLoader('topics'), schema: known.topics.schema }),
	glossary: defineCollection({ loader: recordLoader('glossary'), schema: known.glossary.schema }),
	explainers: defineCollection({ loader: recordLoader('explainers'), schema: known.explainers.schema }),
	pages: defineCollection({ loader: recordLoader('pages'), schema: known.pages.schema }),
};
