import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

import sharp from 'sharp';

import { inks } from './inks.ts';

/**
 * A drawing (SVG) as PNG with a palette: every ink, and its mixtures with the paper, which edges of letters are made of. A general
 * quantiser takes thrice as long, and drops the inks of small marks for more greys.
 */
export async function picturePng(svg: string): Promise<Buffer<ArrayBuffer>> {
	const { data, info } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
	const header = Buffer.alloc(13);
	header.writeUInt32BE(info.width, 0);
	header.writeUInt32BE(info.height, 4);
	// 8 bits a dot, each the number of a colour.
	header.set([8, 3], 8);
	return Buffer.concat([
		signature,
		chunk('IHDR', header),
		chunk('PLTE', Buffer.from(palette.flat())),
		chunk('IDAT', await promisify(deflate)(rowsOf(data, info))),
		chunk('IEND', Buffer.alloc(0)),
	]);
}

/** All besides the drawing that decides how a picture comes out: this code, the palette, and the versions of what it uses. */
export function pngMaker(): string {
	return JSON.stringify([readFileSync(import.meta.filename, 'utf8'), palette, sharp.versions, process.versions]);
}

/** The number of each dot's colour, row by row, each row behind its filter: none. `dots` has four bytes each, red first. */
function rowsOf(dots: Uint8Array, { width, height }: { width: number; height: number }): Uint8Array {
	const rows = new Uint8Array((width + 1) * height);
	const numbers = new Map<number, number>();
	const view = new DataView(dots.buffer, dots.byteOffset, dots.byteLength);
	let [colour, number] = [-1, 0];
	for (let y = 0, at = 0; y < height; y++) {
		for (let x = 0; x < width; x++, at += 4) {
			const next = view.getUint32(at) >>> 8;
			if (next !== colour) {
				colour = next;
				number = numbers.get(colour) ?? nearest(colour);
				numbers.set(colour, number);
			}
			rows[y * (width + 1) + x + 1] = number;
		}
	}
	return rows;
}

function nearest(colour: number): number {
	const [red, green, blue] = parts(colour);
	const distances = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
	return distances.indexOf(Math.min(...distances));
}

function chunk(type: string, data: Uint8Array): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const frame = Buffer.alloc(8);
	frame.writeUInt32BE(data.length, 0);
	frame.writeUInt32BE(crc32(body), 4);
	return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function parts(colour: number): [number, number, number] {
	return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function mixture(ink: number, share: number): [number, number, number] {
	const [red, green, blue] = parts(ink);
	const mixed = (from: number, to: number) => Math.round(from + (to - from) * share);
	return [mixed(paper[0], red), mixed(paper[1], green), mixed(paper[2], blue)];
}

function numberOf(ink: string): number {
	return Number.parseInt(ink.slice(1), 16);
}

const signature = Buffer.from('\u0089PNG\r\n\u001A\n', 'latin1');
/** How many steps there are from the paper to an ink. */
const steps = 8;
const paper = parts(numberOf(inks.paper));
const palette = [paper, ...Object.values(inks).flatMap((ink) => Array.from({ length: steps }, (_, index) => mixture(numberOf(ink), (index + 1) / steps)))];
