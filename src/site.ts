/** What the site is called and where it lives. The engine's only words of its own about this record; all else is content. */
export const site = {
	/** The name in the header and in titles. */
	name: 'Truce Record',
	/** One sentence for search engines, feeds and the home page's head. */
	description: 'A sourced record of the ceasefire and hostage talks in Gaza since October 2023: who proposed what, who answered, and where accounts differ.',
	/** The headline of the home page. */
	headline: 'Who proposed what, who answered, and where the accounts differ',
	/** The language of its own words and of entries that name no other, as a BCP 47 tag. */
	language: 'en-GB',
	/** The address that the site is published under. */
	url: 'https://truce-record.example',
	/** Where its files are kept, for "edit this page" and "report a problem". */
	repository: 'https://github.com/truce-record/truce-record',
	/** The licence of the content. */
	licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
} as const;
