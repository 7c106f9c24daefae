import { bodyText } from '../body-text.ts';
import { withoutQuotations } from '../quotations.ts';
import type { Rule } from '../rule.ts';

const textFields = [
	'title',
	'name',
	'summary',
	'question',
	'settle',
	'terms.*.text',
	'deadlines.*.text',
	'responses.*.text',
	'implementation.*.text',
	'versions.*.text',
	'values.*.note',
	'definition',
	'sentence',
];

/** A word of the record's word list, outside quotation marks. */
export const loadedWord: Rule = {
	id: 'loaded-word',
	severity: 'warning',
	*check({ files, words }) {
		for (const file of files) {
			if (file.collection === 'glossary' || file.collection === 'sources') continue;
			const body = withoutQuotations(bodyText(file));
			for (const { word, instead, reason, pattern } of words.words) {
				const message = `\`${word}\` is not a word of this record's own; write: ${instead}.${reason ? ` ${reason}` : ''}`;
				for (const { path, value } of textFields.flatMap((field) => file.values(field))) {
					if (typeof value === 'string' && withoutQuotations(value).search(pattern) >= 0) yield file.atValue(path, message);
				}
				for (const match of body.matchAll(pattern)) yield file.atBody(match.index, message);
			}
		}
	},
};
