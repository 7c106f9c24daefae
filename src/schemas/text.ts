import { z } from 'astro/zod';

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** One line of plain text, not empty, without line breaks or leading and trailing spaces. Example: `Hamas answers the Paris text`. */
export const line = z
	.string()
	.min(1, 'must not be empty')
	.regex(/^\S(.*\S)?$/, 'must be one line without spaces at its ends');

/** Plain text of one or more sentences; no Markdown. Example: `Qatar announced a halt of four days.` */
export const text = z.string().trim().min(1, 'must not be empty');

/** The id of an entry: its file name without extension, in lower-case letters, digits and hyphens. Example: `2024-05-three-phase`. */
export const id = z.string().regex(idPattern, 'must be an id: lower-case letters, digits and hyphens');

/** A list of ids, each at most once. Example: `[qatar, egypt]`. */
export const ids = z.array(id).refine((list) => new Set(list).size === list.length, 'must not hold an id twice');

/** A web address with `http:` or `https:`. Example: `https://press.un.org/en/2024/sc15723.doc.htm`. */
export const webAddress = z.string().check((context) => {
	// Browsers pass over spaces and control characters within a scheme.
	// eslint-disable-next-line no-control-regex -- control characters are what browsers pass over
	const scheme = /^[a-z][a-z0-9+.-]*(?=:)/i.exec(context.value.replaceAll(/[\u0000-\u0020]/g, ''))?.[0].toLowerCase();
	if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
		context.issues.push({ code: 'custom', input: context.value, message: 'must begin with https:// or http://', params: { rule: 'unsafe-url' } });
	} else if (!/^https?:\/\/[^\s\\]+$/i.test(context.value) || !URL.canParse(context.value)) {
		context.issues.push({ code: 'custom', input: context.value, message: 'must be a web address that begins with https:// or http://' });
	}
});

/** A language as a BCP 47 tag. Example: `ar` or `pt-BR`. */
export const language = z
	.string()
	.regex(
		/^[a-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?(-([A-Za-z0-9]{5,8}|\d[A-Za-z0-9]{3}))*$/,
		'must be a language tag (BCP 47), such as en, ar or pt-BR',
	);

/**
 * A choice among fixed words. A word of two parts may be written with a space or a hyphen (`armed group`, `armed-group`);
 * the value is always the first form.
 */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
	const spellings = words.flatMap((word) => (word.includes(' ') ? [word, word.replaceAll(' ', '-')] : [word]));
	return z.enum(spellings).transform((value): Words[number] => words.find((word) => word === value || word.replaceAll(' ', '-') === value) ?? words[0]);
}

/** True for a well-formed id. Example: `isId('qatar')`. */
export function isId(value: string): boolean {
	return idPattern.test(value);
}
