import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

import { describe, expect } from 'vitest';

import { editFolder } from '../../scripts/project-copy.ts';
import { siteTest as it } from '../support/fixture-site.ts';

const event = '/events/2024-02-06-answer-handed-over/';

describe('a record without entries', () => {
	it('is built', async ({ site }) => {
		const { status, output } = await site.build();
		expect(output).toContain(`Built into ${site.out}.`);
		expect(status).toBe(0);
		expect(site.page('/')).toContain('<h1');
		expect(site.page('/404.html')).toContain('<h1');
	});
});

describe('a record of one event', () => {
	it('has its sentences, its sources and the ways between them', async ({ site }) => {
		await site.useFixture('one-event').built();
		const page = site.page(event);
		const scope = '2024-02-06-answer-handed-over';
		expect(page).toMatch(/<span id="[^"]+--s-[0-9a-f]{8}" class="passage[^"]*">The mediators received the answer on Tuesday\.<sup class="ref">/);
		expect(page).toContain(`href="#${scope}--source-reuters-2024-02-06-answer"`);
		expect(page).toContain(`<li id="${scope}--source-reuters-2024-02-06-answer">`);
		expect(page).toContain('Mediators receive the answer');
		expect(page).toContain('An answer in three parts');
		expect(page).toContain('Paragraph 3.');
		for (const [, id = ''] of page.matchAll(/href="#([^"]+-ref-\d+)"/g)) expect(page).toContain(`id="${id}"`);
		expect(page.match(/href="#[^"]+--source-reuters-2024-02-06-answer-ref-\d"/g)).toHaveLength(2);
	});
});

describe('the picture that a page is shared with', () => {
	it('is of the size that the networks ask for and changes with the sources that it names', async ({ site }) => {
		await site.useFixture('one-event').built();
		const picture = `${site.out}/share/events/2024-02-06-answer-handed-over.png`;
		const before = readFileSync(picture);
		expect([before.toString('latin1', 1, 4), before.readUInt32BE(16), before.readUInt32BE(20)]).toEqual(['PNG', 1200, 630]);
		expect(site.page(event)).toMatch(/property="og:image" content="https:[^"]+\/share\/events\/2024-02-06-answer-handed-over\.png"/);
		editFolder(`${site.content}/publishers`, 'name: Reuters', 'name: Another agency');
		await site.built();
		expect(readFileSync(picture).equals(before)).toBe(false);
	});
});

describe('a record with errors', () => {
	it('stops the build and leaves the old site as it was', async ({ site }) => {
		await site.useFixture('one-event').built();
		const before = site.files();
		const { status, output } = await site.useFixture('broken').build();
		expect(status).toBe(1);
		expect(output).toContain('events/2024-02-06-answer-handed-over.md:7:46  error  unknown-source');
		expect(site.files()).toEqual(before);
		expect(site.names()).toEqual(['content', 'dist']);
	});
});

describe('a content folder that does not exist', () => {
	it('ends the build with a status of 2', async ({ site }) => {
		const { status, output } = await site.build({ CONTENT_DIR: `${site.folder}/nowhere` });
		expect(status).toBe(2);
		expect(output).toContain(`The content folder ${site.folder}/nowhere does not exist.`);
		expect(site.names()).toEqual(['content']);
	});
});

describe('an error that the generator only logs', () => {
	it('fails the build', async ({ site }) => {
		await site.built();
		const before = site.files();
		const preload = pathToFileURL(`${import.meta.dirname}/../fixtures/preload/logged-error.mjs`).href;
		const { status, output } = await site.useFixture('one-event').build({ NODE_OPTIONS: `--import=${preload}` });
		expect(output).toContain('[ERROR] [fixture] Something went wrong.');
		expect(status).toBe(1);
		expect(site.files()).toEqual(before);
		expect(site.names()).toEqual(['content', 'dist']);
	});
});
