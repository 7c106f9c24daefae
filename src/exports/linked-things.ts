import type { CreativeWork, Dataset, Organization, Person, Question } from 'schema-dts';

import { titleOf, type Entry } from '../record/entries.ts';
import { dateOf } from '../record/dates.ts';
import type { JoinedRecord } from '../record/record.ts';
import { site } from '../site.ts';
import type { Fields } from '../schemas/collections.ts';
import { fullAddress, pageOf } from './addresses.ts';

/** An actor as https://schema.org/Person or https://schema.org/Organization, with its other names. */
export function actorData(record: JoinedRecord, { fields }: Entry<'actors'>): Person | Organization {
	const alternateName = [...fields.aliases, ...Object.values(fields.names).filter((name) => name !== undefined)];
	const groups = record.list('actors', fields.memberOf).map((group) => organization(group.fields.name));
	const known = { name: fields.name, ...(alternateName.length > 0 ? { alternateName } : {}), ...(groups.length > 0 ? { memberOf: groups } : {}) };
	if (fields.kind !== 'person') return { '@type': 'Organization', ...known };
	return { '@type': 'Person', ...known, ...(fields.roles.length > 0 ? { jobTitle: fields.roles.map(({ title }) => title) } : {}) };
}

/** A source as https://schema.org/CreativeWork, or a kind of it. */
export function workData(record: JoinedRecord, source: Entry<'sources'>): CreativeWork {
	const { fields } = source;
	const named = (id: string) => organization(record.get('publishers', id).fields.name);
	const author =
		fields.authors.length > 0 ? fields.authors.map((name) => ({ '@type': 'Person' as const, name })) : fields.originator ? named(fields.originator) : undefined;
	return {
		'@type': workTypes[fields.kind],
		...(fields.title ? { headline: fields.title } : {}),
		name: titleOf(source),
		...(author ? { author } : {}),
		publisher: named(fields.publisher),
		...(fields.published
			? { datePublished: dateOf(fields.published).precision === 'interval' ? dateOf(fields.published).start : fields.published.replace('~', '') }
			: {}),
		inLanguage: fields.language,
		...(fields.url ? { url: fields.url } : {}),
		...(fields.archive ? { archivedAt: fields.archive } : {}),
	};
}

/** A series of figures as https://schema.org/Dataset. */
export function datasetData(figure: Entry<'figures'>): Dataset {
	const days = figure.fields.values.map(({ asOf }) => dateOf(asOf));
	const start = days.map((day) => day.start).toSorted()[0];
	const end = days
		.map((day) => day.end)
		.toSorted()
		.at(-1);
	return {
		'@type': 'Dataset',
		name: titleOf(figure),
		description: figure.fields.definition,
		url: pageOf(figure),
		license: site.licence.url,
		creator: { '@type': 'Organization', name: site.name, url: site.url },
		variableMeasured: { '@type': 'PropertyValue', name: titleOf(figure), unitText: figure.fields.unit },
		...(start && end ? { temporalCoverage: `${start}/${end}` } : {}),
		distribution: { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: fullAddress('/data/figures.csv') },
	};
}

/** A dispute as https://schema.org/Question, each account an answer. */
export function questionData({ fields }: Entry<'disputes'>): Question {
	return {
		'@type': 'Question',
		name: fields.question,
		text: fields.question,
		answerCount: fields.versions.length,
		suggestedAnswer: fields.versions.map(({ text, by }) => ({ '@type': 'Answer', text: by ? `${by}: ${text}` : text })),
	};
}

function organization(name: string) {
	return { '@type': 'Organization' as const, name };
}

const workTypes = {
	agency: 'NewsArticle',
	news: 'NewsArticle',
	broadcast: 'NewsArticle',
	'live-blog': 'LiveBlogPosting',
	official: 'CreativeWork',
	un: 'Report',
	ngo: 'Report',
	analysis: 'AnalysisNewsArticle',
	opinion: 'OpinionNewsArticle',
	document: 'CreativeWork',
	reference: 'CreativeWork',
} as const satisfies Record<Fields<'sources'>['kind'], string>;
