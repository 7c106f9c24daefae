import { contentFolder } from '../content/folder.ts';
import { gitHistories, type FileHistory } from '../content/git-history.ts';
import { fileOf, type AnyEntry } from '../record/entries.ts';

let histories: ReturnType<typeof gitHistories> | 'unread' = 'unread';

/** The history of an entry's file, from the repository that holds it; undefined where it is not known. */
export function historyOf(entry: AnyEntry): FileHistory | undefined {
	return fileHistory(fileOf(entry));
}

/** The history of a content file. Example: `fileHistory('events/2024-05-31-x.md')`. */
export function fileHistory(path: string): FileHistory | undefined {
	if (histories === 'unread') histories = gitHistories(contentFolder());
	return histories?.get(path);
}
