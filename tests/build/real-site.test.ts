import { beforeAll, describe, expect, it } from 'vitest';

import { realSite } from '../../scripts/test/real-site.ts';
import { BuiltSite } from '../support/built-site.ts';

describe('the site of the real record', () => {
	let site: BuiltSite;

	beforeAll(async () => {
		site = await BuiltSite.read(await realSite());
	}, 300_000);

	it('has no link to itself that leads nowhere', () => {
		expect(site.pages.size).toBeGreaterThan(10);
		expect(site.brokenLinks()).toEqual([]);
	});

	it('has no name twice on a page', () => {
		expect(site.duplicateIds()).toEqual([]);
	});

	it('is valid HTML', () => {
		// A fault of a layout is on every page: one line for all of them.
		expect([...site.faults].map(([fault, places]) => `${fault} (${places.length} times, first at ${places[0] ?? ''})`)).toEqual([]);
	});
});
