import type { Fields } from '../schemas/collections.ts';
import { digits } from './digits.ts';
import type { UseType } from './source-uses.ts';
import { site } from '../site.ts';

/** The families of events: what a mark's colour and shape stand for. */
export const families = {
	talks: 'talks and statements',
	proposals: 'proposals and answers',
	agreements: 'agreements and what was done',
	military: 'military',
	other: 'humanitarian, UN, legal',
} as const;

/** The family of a kind of event. Example: `familyOf('response')` gives `proposals`. */
export function familyOf(type: Fields<'events'>['type']): keyof typeof families {
	return eventTypes[type].family;
}

/** A kind of event in words. Example: `un` gives `United Nations`. */
export function typeInWords(type: Fields<'events'>['type']): string {
	return eventTypes[type].name;
}

/** A position in words. Example: `counter-proposes` gives `answers with its own text`. */
export function positionInWords(position: Fields<'proposals'>['responses'][number]['position']): string {
	return positions[position];
}

/** A status in words. Example: `partly-implemented` gives `partly carried out`. */
export function statusInWords(status: Fields<'proposals'>['status']): string {
	return statuses[status];
}

/** What a claim says became of a term, in words. Example: `partly` gives `partly fulfilled`. */
export function implementationInWords(status: Fields<'proposals'>['implementation'][number]['status']): string {
	return implementations[status];
}

/** A kind of source in words, singular. Example: `agency` gives `news agency`. */
export function sourceKindInWords(kind: Fields<'sources'>['kind']): string {
	return sourceKinds[kind];
}

/** An ownership in words. Example: `party` gives `run by a party`. */
export function ownershipInWords(ownership: Fields<'publishers'>['ownership']): string {
	return ownerships[ownership];
}

/** A kind of statement in words; nothing for a sentence. Example: `response` gives `Answer`. */
export function useInWords(type: UseType): string {
	return uses[type];
}

/** A language in English words. Example: `ar` gives `Arabic`. */
export function languageInWords(tag: string): string {
	return new Intl.DisplayNames(site.language, { type: 'language' }).of(tag) ?? tag;
}

/** A count with its noun. Example: `counted(1, 'source')` gives `1 source`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
	return `${digits(count)} ${count === 1 ? singular : plural}`;
}

const eventTypes = {
	proposal: { name: 'Proposal', family: 'proposals' },
	response: { name: 'Response', family: 'proposals' },
	talks: { name: 'Talks', family: 'talks' },
	statement: { name: 'Statement', family: 'talks' },
	agreement: { name: 'Agreement', family: 'agreements' },
	implementation: { name: 'Implementation', family: 'agreements' },
	violation: { name: 'Violation', family: 'military' },
	military: { name: 'Military', family: 'military' },
	humanitarian: { name: 'Humanitarian', family: 'other' },
	un: { name: 'United Nations', family: 'other' },
	legal: { name: 'Legal', family: 'other' },
} as const satisfies Record<Fields<'events'>['type'], { name: string; family: keyof typeof families }>;

const positions = {
	accepts: 'accepts',
	'accepts-with-reservations': 'accepts with reservations',
	'counter-proposes': 'answers with its own text',
	rejects: 'rejects',
	unclear: 'unclear',
} as const satisfies Record<Fields<'proposals'>['responses'][number]['position'], string>;

const statuses = {
	pending: 'pending',
	accepted: 'accepted',
	rejected: 'rejected',
	countered: 'answered with another text',
	superseded: 'superseded',
	lapsed: 'lapsed',
	'partly-implemented': 'partly carried out',
	implemented: 'carried out',
} as const satisfies Record<Fields<'proposals'>['status'], string>;

const implementations = {
	fulfilled: 'fulfilled',
	partly: 'partly fulfilled',
	delayed: 'delayed',
	breached: 'breached',
	disputed: 'disputed',
} as const satisfies Record<Fields<'proposals'>['implementation'][number]['status'], string>;

const sourceKinds = {
	agency: 'news agency',
	news: 'press',
	broadcast: 'broadcast',
	'live-blog': 'live blog',
	official: 'official',
	un: 'United Nations',
	ngo: 'NGO',
	analysis: 'analysis',
	opinion: 'opinion',
	document: 'document',
	reference: 'reference',
} as const satisfies Record<Fields<'sources'>['kind'], string>;

const ownerships = {
	state: 'state-owned',
	public: 'public',
	private: 'private',
	party: 'run by a party',
	intergovernmental: 'intergovernmental',
	NGO: 'NGO',
	'not known': 'ownership not known',
} as const satisfies Record<Fields<'publishers'>['ownership'], string>;

const uses = {
	sentence: '',
	term: 'Term',
	deadline: 'Deadline',
	response: 'Answer',
	implementation: 'Claim',
	'in-force': 'In force',
	value: 'Value',
	version: 'Account',
	role: 'Office',
	profile: 'Profile',
	usage: 'Usage',
} as const satisfies Record<UseType, string>;
