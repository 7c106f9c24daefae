import { getRssString } from '@astrojs/rss';
import { describe, expect, it } from 'vitest';

import { calendar, deadlineCalendar } from '../../../src/exports/calendar.ts';
import { feed } from '../../../src/exports/feed.ts';
import { hostHeaders, robots } from '../../../src/exports/host-files.ts';
import { recordOf, tiny } from './tiny-record.ts';

describe('timeline.ics', () => {
	const event = (id: string) => itemOf(calendar(tiny), id);

	it('escapes text', () => {
		expect(event('2024-02-27-draft')).toEqual([
			'UID:2024-02-27-draft@truce-record.example',
			String.raw`SUMMARY:A "draft"\; <script>\, 1`,
			'DTSTAMP:20240227T000000Z',
			'DTSTART;VALUE=DATE:20240227',
			'DTEND;VALUE=DATE:20240228',
			String.raw`DESCRIPTION:+1 & more.\nhttps://truce-record.example/events/2024-02-27-draft/`,
			'URL:https://truce-record.example/events/2024-02-27-draft/',
			String.raw`LOCATION:Doha\, Paris`,
			'CATEGORIES:Proposal',
			'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
			'TRANSP:TRANSPARENT',
		]);
	});

	it('spans months and intervals, and says what is approximate', () => {
		expect(event('2024-03-talks')).toEqual(
			expect.arrayContaining([
				'SUMMARY:محادثات',
				'DTSTART;VALUE=DATE:20240301',
				'DTEND;VALUE=DATE:20240401',
				expect.stringContaining('Date: about March 2024 (approximate).'),
			]),
		);
		expect(event('2024-04-01-week')).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20240401', 'DTEND;VALUE=DATE:20240408']));
	});

	it('is the same each time, and valid without events', () => {
		expect(calendar(tiny)).toBe(calendar(tiny));
		expect(calendar(recordOf({}))).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n[^]*END:VCALENDAR\r\n$/);
	});
});

describe('deadlines.ics', () => {
	const file = deadlineCalendar(tiny, tiny.get('proposals', '2024-02-draft'));
	const deadline = (anchor: string) => itemOf(file, `2024-02-draft--${anchor}`);

	it('holds each deadline all day, with its sentence, its sources and its place on the page', () => {
		expect(deadline('deadline-2024-03-10')).toEqual([
			'UID:2024-02-draft--deadline-2024-03-10@truce-record.example',
			String.raw`SUMMARY:Aid\, phase 1 (Paris draft)`,
			'DTSTAMP:20240310T000000Z',
			'DTSTART;VALUE=DATE:20240310',
			'DTEND;VALUE=DATE:20240311',
			String.raw`DESCRIPTION:Aid\; within "two" weeks\, all.\nSources: Reuters\, no date known\; CTV "News" & Co (Reuters)\, about February 2024\, para. 3.\nhttps://truce-record.example/proposals/2024-02-draft/#2024-02-draft--deadline-2024-03-10`,
			'URL:https://truce-record.example/proposals/2024-02-draft/#2024-02-draft--deadline-2024-03-10',
			'CATEGORIES:Deadline',
			'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
			'TRANSP:TRANSPARENT',
		]);
	});

	it('spans periods, and keeps two deadlines of a day apart', () => {
		expect(deadline('deadline-2024-03-01-to-2024-03-03')).toEqual(
			expect.arrayContaining([
				'SUMMARY:Deadline (Paris draft)',
				'DTSTART;VALUE=DATE:20240301',
				'DTEND;VALUE=DATE:20240304',
				expect.stringContaining(String.raw`Three days.\nSource: Reuters\, no date known.\nDate: about 1 to 3 March 2024 (approximate).`),
			]),
		);
		expect(deadline('deadline-2024-03-10-no-2')).toEqual(expect.arrayContaining([expect.stringContaining('DESCRIPTION:Talks.')]));
		expect(file.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(3);
	});

	it('is the same each time', () => {
		expect(deadlineCalendar(tiny, tiny.get('proposals', '2024-02-draft'))).toBe(file);
	});
});

describe('feed.xml', () => {
	it('holds the latest events, newest first, escaped for XML and HTML', async () => {
		const xml = await getRssString(feed(tiny));
		expect([...xml.matchAll(/<guid isPermaLink="true">([^<]+)</g)].map((match) => match[1])).toEqual(
			['2024-04-01-week', '2024-03-talks', '2024-02-27-draft'].map((id) => `https://truce-record.example/events/${id}/`),
		);
		expect(xml).toContain('<title>A &quot;draft&quot;; &lt;script&gt;, 1</title>');
		expect(xml).toContain('<description>27 February 2024. +1 &amp;amp; more.</description>');
		expect(xml).toContain('<pubDate>Tue, 27 Feb 2024 00:00:00 GMT</pubDate>');
		expect(xml).toContain('<atom:link href="https://truce-record.example/feed.xml" rel="self" type="application/rss+xml"/>');
		expect(await getRssString(feed(tiny))).toBe(xml);
	});

	it('is cut to a count', async () => {
		expect((await getRssString(feed(tiny, 1))).match(/<item>/g)).toHaveLength(1);
		expect(await getRssString(feed(recordOf({})))).not.toContain('<item>');
	});
});

describe('files for hosts and crawlers', () => {
	it('send the headers with every address', () => {
		expect(hostHeaders()).toMatch(
			/^\/\*\n {2}Content-Security-Policy: default-src 'none'; [^\n]*frame-ancestors 'none'\n {2}X-Content-Type-Options: nosniff\n/,
		);
	});

	it('name the sitemap', () => {
		expect(robots()).toBe('User-agent: *\nAllow: /\n\nSitemap: https://truce-record.example/sitemap-index.xml\n');
	});
});

/** The lines of an item of a calendar, from its name to its end. */
function itemOf(file: string, id: string): string[] {
	const lines = file.replaceAll('\r\n\t', '').split('\r\n');
	const from = lines.indexOf(`UID:${id}@truce-record.example`);
	return lines.slice(from, lines.indexOf('END:VEVENT', from));
}
