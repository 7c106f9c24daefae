import type { AnyEntry } from './entries.ts';

/** The language that an entry is written in, as a BCP 47 tag; undefined where it is the site's. */
export function languageOf({ collection, fields }: AnyEntry): string | undefined {
	return collection === 'events' || collection === 'explainers' || collection === 'pages' ? fields.language : undefined;
}

/** In which direction a language is written. Example: `directionOf('he')` gives `rtl`. */
export function directionOf(language: string): 'ltr' | 'rtl' {
	return new Intl.Locale(language).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr';
}

/** True for tags of one language, whatever the region or script. Example: `sameLanguage('en', 'en-GB')`. */
export function sameLanguage(one: string, other: string): boolean {
	return new Intl.Locale(one).language === new Intl.Locale(other).language;
}

/**
 * The attributes of an element that holds words of an entry, its title for one, on a page of another language. None where the entry is
 * written in the site's. Example: `{ lang: 'ar', dir: 'rtl' }`.
 */
export function marked(entry: AnyEntry): { lang?: string; dir?: 'ltr' | 'rtl' } {
	const language = languageOf(entry);
	return language === undefined ? {} : { lang: language, dir: directionOf(language) };
}
