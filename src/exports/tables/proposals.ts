import { addressOf } from '../../record/addresses.ts';
import { deadlineAnchors, responseAnchors, termAnchors } from '../../record/anchors.ts';
import { titleOf, type Entry } from '../../record/entries.ts';
import { usesIn } from '../../record/source-uses.ts';
import { pageOf } from '../addresses.ts';
import { defineTable } from '../table.ts';
import { bounds, boundsColumns, partAddress, sourceIds } from './columns.ts';

/** The proposals, by date. */
export const proposals = defineTable({
	about: 'One row for each proposal.',
	from: { collection: 'proposals', path: '' },
	columns: {
		id: 'The id of the proposal.',
		url: 'The address of its page.',
		name: '',
		date: '',
		...boundsColumns,
		status: '',
		summary: '',
		proposedBy: '',
		conveyedBy: '',
		respondsTo: '',
		supersedes: '',
		terms: 'How many terms the record holds of it.',
		responses: 'How many answers the record holds to it.',
		text: 'Its history, as plain text.',
		sources: 'Ids of the sources of its history, terms, deadlines and answers, in the order of first use.',
	},
	rows: (record) =>
		record.entries.proposals.map((proposal) => {
			const { name, date, status, summary = null, proposedBy, conveyedBy, respondsTo, supersedes, terms, responses } = proposal.fields;
			return {
				...{ id: proposal.id, url: pageOf(proposal), name, date, ...bounds(date), status, summary, proposedBy, conveyedBy, respondsTo, supersedes },
				...{ terms: terms.length, responses: responses.length, text: record.prose(proposal).text, sources: sourceIds(usesIn(record, proposal)) },
			};
		}),
});

/** The terms of all proposals. */
export const terms = defineTable({
	about: 'One row for each term of a proposal.',
	from: { collection: 'proposals', path: 'terms[].' },
	columns: {
		...{ proposal: 'The id of the proposal.', proposalName: 'The name of the proposal.', proposalDate: 'When the proposal was made, in EDTF.' },
		...{ phase: '', topic: '', topicName: 'The name of the topic.', text: '' },
		...{ sources: 'Ids of the sources of the term.', url: 'The address of the term on its page.' },
	},
	rows: (record) =>
		record.entries.proposals.flatMap((proposal) => {
			const anchors = termAnchors(proposal.fields.terms);
			return proposal.fields.terms.map(({ phase = null, topic, text, cite }, index) => ({
				...named(proposal),
				...{ phase, topic, topicName: titleOf(record.get('topics', topic)), text },
				...{ sources: sourceIds(cite), url: partOf(proposal, anchors[index]) },
			}));
		}),
});

/** The deadlines of all proposals. */
export const deadlines = defineTable({
	about: 'One row for each day or period that a proposal set.',
	from: { collection: 'proposals', path: 'deadlines[].' },
	columns: {
		...{ proposal: 'The id of the proposal.', proposalName: 'The name of the proposal.', proposalDate: 'When the proposal was made, in EDTF.' },
		...{ term: '', date: '', ...boundsColumns, text: '' },
		...{ sources: 'Ids of the sources of the deadline.', url: 'The address of the deadline on its page.' },
	},
	rows: (record) =>
		record.entries.proposals.flatMap((proposal) => {
			const anchors = deadlineAnchors(proposal.fields.deadlines);
			return proposal.fields.deadlines.map(({ term = null, date, text, cite }, index) => ({
				...named(proposal),
				...{ term, date, ...bounds(date), text },
				...{ sources: sourceIds(cite), url: partOf(proposal, anchors[index]) },
			}));
		}),
});

/** The answers to all proposals. */
export const responses = defineTable({
	about: 'One row for each answer to a proposal.',
	from: { collection: 'proposals', path: 'responses[].' },
	columns: {
		...{ proposal: 'The id of the proposal.', proposalName: 'The name of the proposal.', proposalDate: 'When the proposal was made, in EDTF.' },
		...{ actor: '', actorName: 'The name of the actor.', date: '', ...boundsColumns, position: '', text: '' },
		...{ sources: 'Ids of the sources of the answer.', url: 'The address of the answer on its page.' },
	},
	rows: (record) =>
		record.entries.proposals.flatMap((proposal) => {
			const anchors = responseAnchors(proposal.fields.responses);
			return proposal.fields.responses.map(({ actor, date, position, text, cite }, index) => ({
				...named(proposal),
				...{ actor, actorName: titleOf(record.get('actors', actor)), date, ...bounds(date), position, text },
				...{ sources: sourceIds(cite), url: partOf(proposal, anchors[index]) },
			}));
		}),
});

function named({ id, fields }: Entry<'proposals'>) {
	return { proposal: id, proposalName: fields.name, proposalDate: fields.date };
}

function partOf({ id }: Entry<'proposals'>, anchor: string | undefined): string {
	return partAddress(addressOf('proposals', id), id, anchor);
}
