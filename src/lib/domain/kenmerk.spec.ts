import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KENMERK_WOORDEN, leesKenmerk, maakKenmerk } from './kenmerk.ts';
import { afstand } from './zoeken/afstand.ts';

const bytes = fc.uint8Array({ minLength: 4, maxLength: 4 });

test('64 gewone woorden, die door de telefoon niet op elkaar lijken', () => {
	expect(new Set(KENMERK_WOORDEN).size).toBe(64);
	const close = KENMERK_WOORDEN.flatMap((a, i) =>
		KENMERK_WOORDEN.slice(i + 1).flatMap((b) => (afstand(a, b, 2) < 2 ? [`${a} ${b}`] : []))
	);
	expect(close).toEqual([]);
});

test('elk kenmerk heeft de vorm die de database wil, en is terug te lezen hoe je het ook opschrijft', () => {
	fc.assert(
		fc.property(bytes, fc.constantFrom(' ', '-', ', ', ' - ', '  '), (random, between) => {
			const kenmerk = maakKenmerk(random);
			expect(kenmerk).toMatch(/^[a-z]+-[a-z]+-[1-9][0-9]{2}$/);
			const spoken = kenmerk.split('-').join(between);
			expect(leesKenmerk(spoken)).toBe(kenmerk);
			expect(leesKenmerk(` ${spoken.toUpperCase()} `)).toBe(kenmerk);
		})
	);
});

test('elk woord en elk getal komt even makkelijk voor', () => {
	const all = Array.from({ length: 64 }, (_, i) => maakKenmerk(Uint8Array.of(i, i, 0, i)));
	expect(new Set(all.map((k) => k.split('-')[0])).size).toBe(64);
	expect(maakKenmerk(Uint8Array.of(0, 0, 0, 0))).toMatch(/-100$/);
	expect(maakKenmerk(Uint8Array.of(0, 0, 3, 131))).toMatch(/-999$/);
});

test.each([
	'',
	'boom',
	'boom-fiets',
	'boom-fiets-47',
	'boom-fiets-047',
	'boom-fiets-472-1',
	'boom-niets-472'
])('"%s" is geen kenmerk', (typed) => expect(leesKenmerk(typed)).toBeNull());
