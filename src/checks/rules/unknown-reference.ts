import { clip } from '../../content/clip.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { components } from '../../schemas/components.ts';
import { references } from '../../schemas/references.ts';
import type { CheckedFile } from '../checked-file.ts';
import type { CheckedRecord } from '../checked-record.ts';
import { componentsIn } from '../mdx-components.ts';
import { nearest } from '../nearest.ts';
import type { Finding, Rule } from '../rule.ts';

/** An id in a field or in a component's attribute that no entry has. */
export const unknownReference: Rule = {
	id: 'unknown-reference',
	severity: 'error',
	*check(record) {
		const known = new Map<CollectionName, Set<string>>();
		for (const file of record.files) {
			for (const [pattern, target] of references[file.collection] ?? []) {
				for (const { path, value } of file.values(pattern)) {
					if (typeof value === 'string') yield* unknown(value, target, (message, suggestion) => file.atValue(path, message, suggestion));
				}
			}
			for (const { path, value } of claimantsIn(file)) {
				if (typeof value !== 'string' || file.isQuoted(path)) continue;
				yield* unknown(value, 'actors', (message, suggestion) =>
					file.atValue(path, `${message} A claimant who is no actor stands in quotation marks.`, suggestion),
				);
			}
			yield* termsWithoutTopic(file);
			for (const { name, attributes } of componentsIn(file)) {
				for (const { attribute, value, valueOffset, literal } of attributes) {
					const target = targetOf(name, attribute);
					if (!target || !literal) continue;
					for (const { 0: id, index } of value.matchAll(/[^\s,](?:[^,]*[^\s,])?|^\s*$/g)) {
						yield* unknown(id, target, (message, suggestion) => file.atBody(valueOffset + index, message, suggestion));
					}
				}
			}
		}

		function* unknown(id: string, target: CollectionName, report: (message: string, suggestion: string | undefined) => Finding): Iterable<Finding> {
			const ids = known.get(target) ?? new Set(record.ids(target));
			known.set(target, ids);
			if (!ids.has(id)) yield report(`No entry of ${target} has the id \`${clip(id, 100)}\`.`, suggestionFor(record, target, id, ids));
		}
	},
};

function claimantsIn(file: CheckedFile) {
	if (file.collection === 'figures') return file.values('values.*.claimant');
	return file.collection === 'proposals' ? file.values('implementation.*.claimant') : [];
}

/** Deadlines of, and claims about, a term that their proposal does not have. */
function* termsWithoutTopic(file: CheckedFile): Iterable<Finding> {
	if (file.collection !== 'proposals') return;
	const terms = file.values('terms.*').flatMap(({ path }) => {
		const [topic, phase] = [String(file.value([...path, 'topic'])), file.value([...path, 'phase'])];
		return typeof phase === 'number' ? [topic, `${topic}/${phase}`] : [topic];
	});
	for (const { path, value } of ['deadlines.*.term', 'implementation.*.term'].flatMap((field) => file.values(field))) {
		if (typeof value !== 'string' || terms.includes(value)) continue;
		yield file.atValue(
			path,
			`The proposal has no term \`${clip(value, 100)}\`; expected the topic of one of its terms, with its phase behind a slash.`,
			nearest(value, terms),
		);
	}
}

function targetOf(component: string, attribute: string): CollectionName | undefined {
	const attributes = Object.hasOwn(components, component) ? components[component] : undefined;
	return attributes && Object.hasOwn(attributes, attribute) ? attributes[attribute]?.ids : undefined;
}

function suggestionFor(record: CheckedRecord, target: CollectionName, id: string, ids: Set<string>): string | undefined {
	return record.renamed(target, id) ?? nearest(id, ids);
}
