import { bodyText } from '../body-text.ts';
import { quotationsIn } from '../quotations.ts';
import type { Rule } from '../rule.ts';

/** The most words that a quotation has. */
const longestQuotation = 50;

/** A quotation so long that it copies its source. */
export const longQuotation: Rule = {
	id: 'long-quotation',
	severity: 'warning',
	*check({ files }) {
		for (const file of files) {
			for (const { text, offset } of quotationsIn(bodyText(file))) {
				const count = text.split(/\s+/).filter((word) => word !== '').length;
				if (count > longestQuotation)
					yield file.atBody(offset, `The quotation has ${count} words; quote at most ${longestQuotation} and tell the rest in your own.`);
			}
		}
	},
};
