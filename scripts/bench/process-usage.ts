import { globSync, readFileSync } from 'node:fs';

/** How much a process and its children need, as far as Linux tells; elsewhere all stays 0. */
export class ProcessUsage {
	readonly #root: number;
	/** The most memory that they held at a time, in bytes. */
	memory = 0;
	/** The processor time that they took, in seconds. Other work on the machine does not count, as it does in the time that passes. */
	processor = 0;

	constructor(root: number) {
		this.#root = root;
	}

	/** Looks once; to be called again and again. */
	look(): void {
		const processes = globSync('/proc/[0-9]*/stat').flatMap(readProcess);
		const family = new Set([this.#root]);
		for (let size = 0; size < family.size;) {
			size = family.size;
			for (const { id, parent } of processes) if (family.has(parent)) family.add(id);
		}
		const members = processes.filter(({ id }) => family.has(id));
		this.memory = Math.max(this.memory, sum(members.map(({ id }) => readMemory(id))));
		this.processor = Math.max(this.processor, sum(members.map(({ seconds }) => seconds)));
	}
}

function readProcess(path: string): { id: number; parent: number; seconds: number }[] {
	// The name in brackets may hold anything; the fields that count stand behind it.
	const fields = read(path)
		.replace(/^.*\) /s, '')
		.split(' ')
		.map(Number);
	// Its own time and that of its ended children, in hundredths of a second.
	const ticks = sum(fields.slice(11, 15));
	return fields.length < 15 ? [] : [{ id: Number(path.split('/')[2]), parent: fields[1] ?? 0, seconds: ticks / 100 }];
}

function readMemory(id: number): number {
	return Number(/^VmRSS:\s+(\d+)/m.exec(read(`/proc/${id}/status`))?.[1] ?? 0) * 1024;
}

/** The text of a file; empty where the process has ended meanwhile. */
function read(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return '';
	}
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
