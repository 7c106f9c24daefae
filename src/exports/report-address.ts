import { site } from '../site.ts';
import { fullAddress } from './addresses.ts';

/**
 * The form that reports a problem, filled in: the page or the place on it and, where it is about a sentence, its words. The names of the
 * fields are those of `.github/ISSUE_TEMPLATE/problem.yml`. Example: `reportAddress('/events/x/#x--s-1', 'He said so.')`.
 */
export function reportAddress(address: string, sentence?: string): string {
	const fields = new URLSearchParams({ template: 'problem.yml', page: fullAddress(address), ...(sentence === undefined ? {} : { sentence }) });
	return `${site.repository}/issues/new?${fields.toString()}`;
}
