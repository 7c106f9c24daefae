import { readLink } from '../../markdown/link.ts';
import { collections } from '../../schemas/collections.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';
import { hasScheme, isUnsafe } from '../url-scheme.ts';

/** A link in prose that leads to no file and no address of the record, or a picture, for which a record has no place. */
export const brokenLink: Rule = {
	id: 'broken-link',
	severity: 'error',
	*check(record) {
		for (const file of record.files) {
			for (const { type, url, offset } of file.prose.links) {
				const link = readLink(url, file.collection);
				if (type === 'image') yield file.atBody(offset, `A picture (\`${url}\`) has no place in a record; remove it.`);
				else if (link.type === 'entry') {
					const { collection, id, extension } = link;
					const expected = collections[collection].extension;
					if (extension !== expected || !record.find(collection, id)) {
						const meant = record.find(collection, id) ? id : (record.renamed(collection, id) ?? nearest(id, record.ids(collection)));
						yield file.atBody(
							offset,
							`The link \`${url}\` leads to no file; ${collection}/${id}${extension} does not exist.`,
							meant && `../${collection}/${meant}${expected}`,
						);
					}
				} else if (link.type === 'site') {
					const address = link.address.replace(/[?#].*$/, '');
					if (!record.addresses().has(address))
						yield file.atBody(offset, `The site has no address \`${address}\`; link to the file instead, as in \`../proposals/<id>.md\`.`);
				} else if (link.type === 'unknown' && !hasScheme(url) && !isUnsafe(url)) {
					yield file.atBody(
						offset,
						`The link \`${url}\` leads nowhere; expected a content file, as in \`../proposals/<id>.md\`, or a web address.`,
						nearest(
							url,
							record.files.filter((other) => other.collection === file.collection).map((other) => `${other.id}${collections[other.collection].extension}`),
						),
					);
				}
			}
		}
	},
};
