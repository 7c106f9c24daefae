import { readLink } from '../../markdown/link.ts';
import { nearest } from '../nearest.ts';
import { anchorsOf } from '../page-anchors.ts';
import type { Rule } from '../rule.ts';

/** A link to a part of a page that the page does not have. */
export const brokenAnchor: Rule = {
	id: 'broken-anchor',
	severity: 'error',
	*check(record) {
		for (const file of record.files) {
			for (const { type, url, offset } of file.prose.links) {
				const link = type === 'image' ? undefined : readLink(url, file.collection);
				const target = link?.type === 'entry' ? record.find(link.collection, link.id) : link?.type === 'fragment' ? file : undefined;
				const fragment = link?.type === 'entry' || link?.type === 'fragment' ? link.fragment : undefined;
				if (!target || !fragment) continue;
				const anchors = anchorsOf(target);
				if (!anchors.has(fragment)) yield file.atBody(offset, `${target.path} has no part \`#${fragment}\`.`, nearest(fragment, anchors));
			}
		}
	},
};
