import { readDate } from '../../record/dates.ts';
import type { Rule } from '../rule.ts';

/** An event that cites a source published before it happened, where the source has no note that explains this. */
export const sourcePredatesEvent: Rule = {
	id: 'source-predates-event',
	severity: 'warning',
	*check(record) {
		for (const file of record.in('events')) {
			const happened = dayOf(file.value(['date']), 'start');
			for (const id of new Set(file.sources())) {
				const source = record.find('sources', id);
				const published = dayOf(source?.value(['published']), 'end');
				if (!source || !happened || !published || published >= happened || source.value(['note']) !== undefined) continue;
				yield file.atKey(
					['date'],
					`The source \`${id}\` was published on ${published}, before the event of ${happened}; add a note to the source, or cite another.`,
				);
			}
		}
	},
};

function dayOf(value: unknown, bound: 'start' | 'end'): string | undefined {
	const reading = typeof value === 'string' || typeof value === 'number' ? readDate(String(value)) : undefined;
	return reading?.type === 'date' ? reading.date[bound] : undefined;
}
