import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { assertFolder, contentFolder, FolderError, readContentFile, readContentFolder } from '../../../src/content/folder.ts';

describe('the content folder', () => {
	it.each<[Record<string, string | undefined>, string]>([
		[{}, resolve('content')],
		[{ CONTENT_DIR: '' }, resolve('content')],
		[{ CONTENT_DIR: undefined }, resolve('content')],
		[{ CONTENT_DIR: 'bench/record' }, resolve('bench/record')],
		[{ CONTENT_DIR: '/srv/record' }, '/srv/record'],
	])('for %j', (environment, folder) => {
		expect(contentFolder(environment)).toBe(folder);
	});
});

describe('reading', () => {
	let folder = '';

	beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'record-'));
		for (const path of ['topics', 'events', 'notes']) mkdirSync(join(folder, path));
		for (const path of ['topics/pay.yaml', 'topics/hours.yaml', 'events/2024-strike.md', 'notes/x.md', 'README.md', 'topics/.draft.yaml'])
			writeFileSync(join(folder, path), `${path}\n`);
	});

	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	it('gives the files of collections, collection by collection, in the order of their names', () => {
		expect(readContentFolder(folder)).toEqual([
			{ type: 'text', path: 'events/2024-strike.md', collection: 'events', id: '2024-strike', format: '.md', text: 'events/2024-strike.md\n' },
			{ type: 'text', path: 'topics/hours.yaml', collection: 'topics', id: 'hours', format: '.yaml', text: 'topics/hours.yaml\n' },
			{ type: 'text', path: 'topics/pay.yaml', collection: 'topics', id: 'pay', format: '.yaml', text: 'topics/pay.yaml\n' },
		]);
	});

	it('reads one file', () => {
		expect(readContentFile(folder, 'topics/pay.yaml')).toMatchObject({ type: 'text', id: 'pay' });
		expect(readContentFile(folder, 'topics/gone.yaml')).toMatchObject({ type: 'unreadable', line: 1, column: 1 });
		expect(() => readContentFile(folder, 'notes/x.md')).toThrow(FolderError);
		expect(() => readContentFile(folder, 'constructor/x.md')).toThrow(FolderError);
	});

	it('says that a folder is missing, or is none', () => {
		expect(() => assertFolder(join(folder, 'nowhere'))).toThrow(
			new FolderError(`The content folder ${folder}/nowhere does not exist. Set CONTENT_DIR to a folder, or create it.`),
		);
		expect(() => assertFolder(join(folder, 'README.md'))).toThrow(FolderError);
		expect(() => assertFolder(join(folder, 'README.md/x'))).toThrow(FolderError);
		expect(() => assertFolder(join(folder, 'x\u0000'))).toThrow(FolderError);
	});
});
