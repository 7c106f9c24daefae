import type { Rule } from '../rule.ts';

const tracking = /^(utm_.*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|ref|ref_src|ref_url|cmp|cid|traffic_source|maca|amp|ocid|smid|s_cid|guccounter)$/i;

/** An address with parameters that follow its readers and change nothing on its page. */
export const trackingParameter: Rule = {
	id: 'tracking-parameter',
	severity: 'warning',
	*check({ files }) {
		for (const file of files) {
			for (const { path, value } of ['url', 'archive'].flatMap((field) => file.values(field))) {
				const found = trackingIn(value);
				if (found.length > 0) yield file.atValue(path, `The address has tracking parameters (${found.join(', ')}); remove them.`);
			}
			for (const { url, offset } of file.prose.links) {
				const found = trackingIn(url);
				if (found.length > 0) yield file.atBody(offset, `The address has tracking parameters (${found.join(', ')}); remove them.`);
			}
		}
	},
};

function trackingIn(value: unknown): string[] {
	if (typeof value !== 'string' || !URL.canParse(value)) return [];
	return [...new URL(value).searchParams.keys()].filter((name) => tracking.test(name));
}
