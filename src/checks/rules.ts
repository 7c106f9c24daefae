import type { Rule } from './rule.ts';
import { brokenAnchor } from './rules/broken-anchor.ts';
import { brokenLink } from './rules/broken-link.ts';
import { dateMismatch } from './rules/date-mismatch.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { encoding } from './rules/encoding.ts';
import { futureDate } from './rules/future-date.ts';
import { idFormat } from './rules/id-format.ts';
import { invalidDate } from './rules/invalid-date.ts';
import { invalidField } from './rules/invalid-field.ts';
import { invalidYaml } from './rules/invalid-yaml.ts';
import { lineageCycle } from './rules/lineage-cycle.ts';
import { loadedWord } from './rules/loaded-word.ts';
import { longQuotation } from './rules/long-quotation.ts';
import { mdxCode } from './rules/mdx-code.ts';
import { missingArchive } from './rules/missing-archive.ts';
import { missingField } from './rules/missing-field.ts';
import { missingPermalink } from './rules/missing-permalink.ts';
import { rawHtml } from './rules/raw-html.ts';
import { singleOriginator } from './rules/single-originator.ts';
import { sourcePredatesEvent } from './rules/source-predates-event.ts';
import { trackingParameter } from './rules/tracking-parameter.ts';
import { uncitedParagraph } from './rules/uncited-paragraph.ts';
import { uncitedValue } from './rules/uncited-value.ts';
import { undefinedFootnote } from './rules/undefined-footnote.ts';
import { unknownField } from './rules/unknown-field.ts';
import { unknownReference } from './rules/unknown-reference.ts';
import { unknownSource } from './rules/unknown-source.ts';
import { unsafeUrl } from './rules/unsafe-url.ts';
import { unusedFootnote } from './rules/unused-footnote.ts';
import { unusedSource } from './rules/unused-source.ts';

/** Every rule of the checker: errors, then warnings, then information. */
export const rules: readonly Rule[] = [
	encoding,
	invalidYaml,
	invalidField,
	missingField,
	unknownField,
	invalidDate,
	duplicateId,
	idFormat,
	unknownSource,
	unknownReference,
	undefinedFootnote,
	unusedFootnote,
	uncitedParagraph,
	uncitedValue,
	brokenLink,
	brokenAnchor,
	rawHtml,
	unsafeUrl,
	mdxCode,
	dateMismatch,
	lineageCycle,
	missingPermalink,
	unusedSource,
	sourcePredatesEvent,
	loadedWord,
	singleOriginator,
	trackingParameter,
	longQuotation,
	futureDate,
	missingArchive,
];
