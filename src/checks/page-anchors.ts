import { deadlineAnchors, responseAnchors, sectionAnchors, termAnchors, valueAnchors } from '../record/anchors.ts';
import type { CheckedFile } from './checked-file.ts';

/** The parts of an entry's page that a link may lead to: its sections, headings, sentences and values. */
export function anchorsOf(file: CheckedFile): ReadonlySet<string> {
	const own = [...valuesOf(file), ...file.prose.blocks.flatMap((block) => block.passages.map((passage) => passage.name))].map((name) => `${file.id}--${name}`);
	return new Set([...file.prose.headings.map(({ slug }) => slug), ...sectionAnchors[file.collection], ...own]);
}

function valuesOf(file: CheckedFile): string[] {
	if (file.collection === 'proposals') {
		const terms = file
			.values('terms.*')
			.map(({ path }) => ({ topic: String(file.value([...path, 'topic'])), phase: Number(file.value([...path, 'phase'])) || null }));
		const responses = file
			.values('responses.*')
			.map(({ path }) => ({ actor: String(file.value([...path, 'actor'])), date: String(file.value([...path, 'date'])) }));
		const deadlines = file.values('deadlines.*').map(({ path }) => ({ date: String(file.value([...path, 'date'])) }));
		return [...termAnchors(terms), ...deadlineAnchors(deadlines), ...responseAnchors(responses)];
	}
	if (file.collection === 'figures') return valueAnchors(file.values('values.*.asOf').map(({ value }) => ({ asOf: String(value) })));
	return file.values('versions.*').map((_version, index) => `version-${index + 1}`);
}
