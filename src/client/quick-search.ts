import styles from '../styles/search.css?url';
import { make } from './search/element.ts';
import { QuickDialog } from './search/quick-dialog.ts';

/**
 * Opens the quick search: a dialog with the first results. On the search page it goes to the field there. Call it when the reader asks
 * for it and not before; it loads all that the search needs.
 */
export async function openQuickSearch(): Promise<void> {
	const field = document.querySelector<HTMLInputElement>('form#search #q');
	if (field) {
		field.focus();
		field.select();
		return;
	}
	await load(styles);
	dialog ??= new QuickDialog();
	dialog.open();
}

/** Adds a stylesheet to the page once, and waits for it. */
async function load(address: string): Promise<void> {
	if (document.querySelector(`link[href="${address}"]`)) return;
	const link = make('link', { rel: 'stylesheet', href: address });
	await new Promise<void>((resolve) => {
		link.addEventListener('load', () => {
			resolve();
		});
		link.addEventListener('error', () => {
			resolve();
		});
		document.head.append(link);
	});
}

let dialog: QuickDialog | undefined;
