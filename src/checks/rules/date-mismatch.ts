import { readDate } from '../../record/dates.ts';
import type { CheckedFile } from '../checked-file.ts';
import type { Finding, Rule } from '../rule.ts';

const dateFields = [
	'date',
	'published',
	'accessed',
	'deadlines.*.date',
	'responses.*.date',
	'values.*.asOf',
	'roles.*.from',
	'roles.*.to',
	'implementation.*.date',
	'inForce.from',
	'inForce.to',
];

/** The dated parts of a proposal, none of which can be older than it, and what they are called. */
const parts = [
	['deadlines.*.date', 'deadline of'],
	['responses.*.date', 'response of'],
	['implementation.*.date', 'claim about'],
] as const;

/** Dates that contradict each other: an id and its entry, an end and its start, a part of a proposal and the proposal. */
export const dateMismatch: Rule = {
	id: 'date-mismatch',
	severity: 'error',
	*check({ files }) {
		for (const file of files) {
			yield* reversed(file);
			if (file.collection === 'events' || file.collection === 'proposals') yield* idAgainstDate(file);
			if (file.collection === 'proposals') yield* olderThanProposal(file);
			yield* spanBackwards(file, 'roles.*', 'role');
			yield* spanBackwards(file, 'inForce', 'time in force');
		}
	},
};

function* reversed(file: CheckedFile): Iterable<Finding> {
	for (const { path, value } of dateFields.flatMap((field) => file.values(field))) {
		const date = dated(value);
		if (date && date.end < date.start) yield file.atValue(path, `The interval \`${String(value)}\` ends before it begins.`);
	}
}

function* idAgainstDate(file: CheckedFile): Iterable<Finding> {
	const date = dated(file.value(['date']));
	const inId = /^\d{4}(-\d{2}(-\d{2})?)?(?=-|$)/.exec(file.id)?.[0];
	if (!date || inId === undefined || date.start.startsWith(inId)) return;
	yield file.atValue(['date'], `The id begins with \`${inId}\`, but the date begins on \`${date.start}\`; they must agree.`);
}

function* olderThanProposal(file: CheckedFile): Iterable<Finding> {
	const made = dated(file.value(['date']));
	if (!made) return;
	for (const [field, name] of parts) {
		for (const { path, value } of file.values(field)) {
			const date = dated(value);
			if (date && date.end < made.start) yield file.atValue(path, `The ${name} \`${String(value)}\` is older than its proposal of \`${made.edtf}\`.`);
		}
	}
}

function* spanBackwards(file: CheckedFile, pattern: string, name: string): Iterable<Finding> {
	for (const { path } of file.values(pattern)) {
		const [from, to] = [dated(file.value([...path, 'from'])), dated(file.value([...path, 'to']))];
		if (from && to && to.end < from.start) yield file.atValue([...path, 'to'], `The ${name} ends on \`${to.edtf}\`, before it begins on \`${from.edtf}\`.`);
	}
}

function dated(value: unknown) {
	const reading = typeof value === 'string' || typeof value === 'number' ? readDate(String(value)) : undefined;
	return reading?.type === 'date' ? reading.date : undefined;
}
