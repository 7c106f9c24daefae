import { ownPages } from '../../record/addresses.ts';
import { isId } from '../../schemas/text.ts';
import type { CheckedFile } from '../checked-file.ts';
import type { Finding, Rule } from '../rule.ts';

/** Two entries of a collection with one id, or ids that differ only by capitals, or an alias that is another entry's id. */
export const duplicateId: Rule = {
	id: 'duplicate-id',
	severity: 'error',
	*check({ found, files }) {
		const places = new Map<string, string[]>();
		for (const { collection, id, path } of found) {
			const key = `${collection}/${id.toLowerCase()}`;
			places.set(key, [...(places.get(key) ?? []), path]);
			if (collection === 'pages' && ownPages.includes(id)) yield { path, line: 1, column: 1, message: `The id is that of ${ownPage}.` };
		}
		for (const paths of places.values()) {
			for (const path of paths.length > 1 ? paths : []) {
				const others = paths.filter((other) => other !== path).join(', ');
				yield { path, line: 1, column: 1, message: `The id is that of ${others} too; ids differ by more than capitals and extensions.` };
			}
		}
		const seen = new Map([...[...places].map(([key, [first = '']]) => [key, first] as const), ...ownPages.map((id) => [`pages/${id}`, ownPage] as const)]);
		for (const file of files) yield* aliasesTaken(file, seen);
	},
};

function* aliasesTaken(file: CheckedFile, seen: Map<string, string>): Iterable<Finding> {
	for (const { path, value } of file.values('aliases.*')) {
		if (typeof value !== 'string' || !isId(value)) continue;
		const key = `${file.collection}/${value}`;
		const first = seen.get(key);
		if (first === undefined) seen.set(key, file.path);
		else yield file.atValue(path, `The alias \`${value}\` is ${first === file.path ? 'listed twice' : `taken by ${first}`}.`);
	}
}

const ownPage = 'a page that the site has itself';
