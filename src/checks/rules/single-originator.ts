import type { Rule } from '../rule.ts';

/** An event whose sources all go back to one report. */
export const singleOriginator: Rule = {
	id: 'single-originator',
	severity: 'warning',
	*check(record) {
		for (const file of record.in('events')) {
			const sources = [...new Set(file.sources())];
			const originators = new Set(sources.map((id) => originator(record.find('sources', id)?.document.fields)));
			const [only] = originators;
			if (originators.size === 1 && only !== undefined)
				yield file.atKey(['title'], `The event rests on one originator, \`${only}\`; look for an independent report.`);
		}
	},
};

function originator(fields: unknown): string | undefined {
	if (typeof fields !== 'object' || fields === null) return undefined;
	if ('originator' in fields && typeof fields.originator === 'string') return fields.originator;
	return 'publisher' in fields && typeof fields.publisher === 'string' ? fields.publisher : undefined;
}
