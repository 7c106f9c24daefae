import { join } from 'node:path';

import { describe, expect } from 'vitest';

import { editFile, editFolder } from '../../scripts/project-copy.ts';
import { siteTest as it } from '../support/fixture-site.ts';

const pages = ['/events/2024-02-06-answer-handed-over/', '/explainers/how-to-read/'];

describe('a build after an edit', () => {
	it('shows a source’s new title on the pages that cite it', async ({ site }) => {
		await site.useFixture('one-event').built();
		for (const page of pages) expect(site.page(page)).toContain('Mediators receive the answer');
		editFile(join(site.content, 'sources/reuters-2024-02-06-answer.yaml'), 'Mediators receive the answer', 'Mediators hold the answer');
		await site.built();
		for (const page of pages) {
			expect(site.page(page)).toContain('Mediators hold the answer');
			expect(site.page(page)).not.toContain('Mediators receive the answer');
		}
	});

	it('shows what a changed Markdown plugin makes of unchanged content', async ({ site }) => {
		await site.useFixture('one-event').built();
		for (const page of pages) expect(site.page(page)).not.toContain('<ins');
		editFolder(join(site.project, 'src/markdown'), `element('span', {`, `element('ins', {`);
		await site.built();
		for (const page of pages) expect(site.page(page)).toContain('<ins');
	});
});
