import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { stringify } from 'yaml';

import { addressOf } from '../../src/record/addresses.ts';
import { collectionNames, collections } from '../../src/schemas/collections.ts';
import { components } from '../../src/schemas/components.ts';
import { bodyWith, verdicts } from './bodies.ts';
import { hostileFields, idOf, inOneLine } from './hostile-fields.ts';
import { payloads } from './payloads.ts';

const perEntry = 6;

/** The strings of each entry, by its number: every string is in one entry of every collection. */
const shares: readonly (readonly string[])[] = Array.from({ length: Math.ceil(payloads.length / perEntry) }, (_, at) =>
	payloads.slice(at * perEntry, (at + 1) * perEntry),
);

/** A page of the record, with the strings that it must show as text. */
export interface HostilePage {
	address: string;
	strings: readonly string[];
}

/** Writes a record whose every text field, and every body as far as the checker allows, holds every string. Gives its pages. */
export function writeHostileRecord(folder: string): HostilePage[] {
	return collectionNames.flatMap((collection) => {
		mkdirSync(join(folder, collection), { recursive: true });
		const { extension } = collections[collection];
		return shares.map((strings, at) => {
			// A title stands before a description: every second source has none.
			const { title, ...others } = hostileFields(collection, strings, at);
			const fields = stringify(collection === 'sources' && at % 2 === 1 ? others : { ...(title === undefined ? {} : { title }), ...others }, {
				defaultStringType: 'QUOTE_DOUBLE',
				defaultKeyType: 'PLAIN',
				lineWidth: 0,
			});
			const text = extension === '.yaml' ? fields : `---\n${fields}---\n${body(strings, at, extension)}`;
			writeFileSync(join(folder, collection, `${idOf(collection, at)}${extension}`), text);
			return { address: addressOf(collection, idOf(collection, at)).replace(/#.*/, ''), strings: strings.map(inOneLine) };
		});
	});
}

/** The strings that are text in a body, and in explainers every component with an entry to show. */
function body(strings: readonly string[], at: number, extension: '.md' | '.mdx'): string {
	const accepted = strings.filter((string) =>
		verdicts.some((verdict) => verdict.strings.includes(string) && (extension === '.md' ? verdict.markdown : verdict.mdx) === undefined),
	);
	const placed =
		extension === '.md'
			? []
			: Object.entries(components).map(
					([name, attributes]) =>
						`<${name} ${Object.entries(attributes)
							.map(([attribute, { ids }]) => `${attribute}="${idOf(ids, at)}"`)
							.join(' ')} />`,
				);
	return [bodyWith(accepted, idOf('sources', at)), ...placed].join('\n');
}
