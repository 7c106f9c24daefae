import { dateInWords } from '../record/date-words.ts';
import { dateOf } from '../record/dates.ts';
import { titleOf } from '../record/entries.ts';
import type { JoinedRecord } from '../record/record.ts';
import { summaryOf } from '../record/summary.ts';
import { typeInWords } from '../record/words.ts';
import { site } from '../site.ts';
import { fullAddress, pageOf } from './addresses.ts';

/** The latest events by their own date, newest first, as `@astrojs/rss` takes them. */
export function feed(record: JoinedRecord, count = 50): Feed {
	return {
		title: site.name,
		description: site.description,
		site: site.url,
		xmlns: { atom: 'http://www.w3.org/2005/Atom' },
		customData: `<language>${site.language.toLowerCase()}</language><atom:link href="${fullAddress('/feed.xml')}" rel="self" type="application/rss+xml" />`,
		items: record.entries.events
			.slice(-count)
			.toReversed()
			.map((event) => ({
				title: titleOf(event),
				link: pageOf(event),
				// Readers take a description for HTML.
				description: asHtml([`${dateInWords(event.fields.date)}.`, summaryOf(record, event)].filter(Boolean).join(' ')),
				pubDate: new Date(dateOf(event.fields.date).start),
				categories: [typeInWords(event.fields.type)],
			})),
	};
}

function asHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A feed, before it is written as XML. */
export interface Feed {
	title: string;
	description: string;
	site: string;
	xmlns: Record<string, string>;
	customData: string;
	items: { title: string; link: string; description: string; pubDate: Date; categories: string[] }[];
}
