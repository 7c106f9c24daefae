import { resolve } from 'node:path';

import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';

import { pageKinds } from './support/page-kinds.ts';
import { expect, test } from './support/test.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());
/** A file beside the configuration, so that it is the one in force. */
const filename = resolve(import.meta.dirname, '../../page.html');

for (const kind of pageKinds) {
	test(`pages of kind ${kind} are valid HTML`, async ({ site }) => {
		const addresses = site.tenOrAll(kind);
		test.setTimeout(30_000 + addresses.length * 6000);
		for (const address of addresses) {
			const { results } = await validator.validateString(await site.text(address), filename);
			const errors = results.flatMap(({ messages }) =>
				messages.filter(({ severity }) => severity === 2).map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`),
			);
			expect([...new Set(errors)].slice(0, 10), address).toEqual([]);
		}
	});
}
