import { getRssString } from '@astrojs/rss';
import { describe, expect, it } from 'vitest';

import { calendar } from '../../../src/exports/calendar.ts';
import { feed } from '../../../src/exports/feed.ts';
import { hostHeaders, robots } from '../../../src/exports/host-files.ts';
import { recordOf, tiny } from './tiny-record.ts';

describe('timeline.ics', () => {
	const unfolded = calendar(tiny).replaceAll('\r\n\t', '').split('\r\n');
	const event = (id: string) =>
		unfolded.slice(unfolded.indexOf(`UID:${id}@truce-record.example`), unfolded.indexOf('END:VEVENT', unfolded.indexOf(`UID:${id}@truce-record.example`)));

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
