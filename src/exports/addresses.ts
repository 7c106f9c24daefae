import { addressOf } from '../record/addresses.ts';
import type { AnyEntry } from '../record/entries.ts';
import { site } from '../site.ts';

/** An address in full, for what is read away from the site. Example: `/data/` gives `https://truce-record.example/data/`. */
export function fullAddress(address: string): string {
	return new URL(address, site.url).href;
}

/** The full address of an entry's page. */
export function pageOf(entry: Pick<AnyEntry, 'collection' | 'id'>): string {
	return fullAddress(addressOf(entry.collection, entry.id));
}
