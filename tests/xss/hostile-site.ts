import { BuiltRecord } from '../support/built-record.ts';
import { type HostilePage, writeHostileRecord } from './hostile-record.ts';

/** The site of a record that is full of hostile strings. */
export class HostileSite {
	readonly #site: BuiltRecord;
	readonly pages: readonly HostilePage[];

	private constructor(site: BuiltRecord, pages: readonly HostilePage[]) {
		this.#site = site;
		this.pages = pages;
	}

	static async build(): Promise<HostileSite> {
		const pages: HostilePage[] = [];
		const site = await BuiltRecord.build((content) => void pages.push(...writeHostileRecord(content)));
		return new HostileSite(site, pages);
	}

	/** Where it is served. Example: `http://127.0.0.1:40123`. */
	get origin(): string {
		return this.#site.origin;
	}

	/** A file of the site as text. */
	text(address: string): Promise<string> {
		return this.#site.text(address);
	}

	close(): void {
		this.#site.close();
	}
}
