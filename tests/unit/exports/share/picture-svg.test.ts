import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { describe, expect, test } from 'vitest';

import { styles } from '../../../../src/exports/share/block.ts';
import { inks } from '../../../../src/exports/share/inks.ts';
import { pictureOf, type Picture } from '../../../../src/exports/share/picture.ts';
import { picturePng } from '../../../../src/exports/share/picture-png.ts';
import { pictureSvg } from '../../../../src/exports/share/picture-svg.ts';
import type { PicturedEntry } from '../../../../src/record/share-image.ts';
import { tiny } from '../tiny-record.ts';

const plain: Picture = {
	site: 'The Record',
	kicker: ['Talks', '1 May 2024'],
	title: 'Talks begin',
	body: { kind: 'text', text: 'They met.' },
	evidence: { counts: '2 sources, 2 independent originators', originators: ['Reuters', 'AP'] },
	address: 'https://record.example/events/x/',
};

describe('a drawing', () => {
	test.each([
		['its title', { title: 'Talks end' }],
		['its kicker', { kicker: ['Talks', '2 May 2024'] }],
		['its counts of sources', { evidence: { ...plain.evidence, counts: '3 sources, 2 independent originators' } }],
		['an originator', { evidence: { ...plain.evidence, originators: ['Reuters', 'AFP'] } }],
		['its address', { address: 'https://record.example/events/y/' }],
		['its text', { body: { kind: 'text', text: 'They parted.' } }],
	] as const)('is another where %s changes', (_, change) => {
		expect(pictureSvg({ ...plain, ...change })).not.toBe(pictureSvg(plain));
	});

	test.each(['</svg><script>alert(1)</script>', '&amp;&#x3c;"\'', 'x'.repeat(100_000), 'מו"מ محادثات', '\u0000\u001B[1m\u202E', '👍🏽', '\uD800', ''])(
		'holds outlines and no text, whatever it says: %j',
		async (hostile) => {
			const svg = pictureSvg({
				site: hostile,
				kicker: [hostile],
				title: hostile,
				body: { kind: 'terms', terms: [{ topic: hostile, text: hostile }] },
				evidence: { counts: hostile, originators: [hostile, hostile] },
				address: hostile,
			});
			expect(svg.replaceAll(/<\/?(?:svg|g|path)\b[^<>]*>/g, '')).toBe('');
			expect(svg).not.toMatch(/NaN|Infinity|undefined/);
			expect((await picturePng(svg)).subarray(12, 24)).toEqual(Buffer.from('IHDR\u0000\u0000\u0004\u00B0\u0000\u0000\u0002\u0076', 'latin1'));
		},
	);

	test('of a series has a mark for each claim', () => {
		const [figure] = tiny.entries.figures as PicturedEntry[];
		const svg = figure ? pictureSvg(pictureOf(tiny, figure)) : '';
		expect(svg.match(new RegExp(`stroke="${inks.other}" stroke-width="4"`, 'g'))).toHaveLength(1);
		expect(svg).toContain(`fill="${inks.military}"`);
	});
});

test('letters that the typeface lacks are left out, with brackets that held only them; marks are taken off', () => {
	const { face } = styles.title;
	expect(face.readable('Nguyệt  Haniyeh (إسماعيل هنية) met\u200F\nKhan\u2011Yunis 👍')).toBe('Nguyet Haniyeh met Khan-Yunis');
	expect(face.readable('Erdoğan, Ḥamās, “naïve” – 1 €')).toBe('Erdoğan, Ḥamās, “naïve” – 1 €');
	expect(face.readable('محادثات')).toBe('');
});

test('the inks are the colours of the light theme', () => {
	const theme = readFileSync(resolve(import.meta.dirname, '../../../../src/styles/global.css'), 'utf8');
	for (const [name, ink] of Object.entries(inks)) expect(theme).toContain(`--color-${name}: light-dark(${ink},`);
});
