import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afgeleidId } from './id.ts';

test('hetzelfde geeft steeds hetzelfde id, ook in een volgende versie', () => {
	expect(afgeleidId('taxonomy', 'soort')).toBe('4fedec2d-ebe9-89f3-bb69-5245400821fe');
	expect(afgeleidId('a', 'bc')).not.toBe(afgeleidId('ab', 'c'));
});

test('elk id is een uuid van versie 8', () => {
	fc.assert(
		fc.property(fc.array(fc.string()), (delen) => {
			expect(afgeleidId(...delen)).toMatch(
				/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
			);
		})
	);
});

test('vijftigduizend delen hebben elk een eigen id', () => {
	const ids = new Set<string>();
	for (let i = 0; i < 50_000; i++) ids.add(afgeleidId('dienst', i % 700, 'deel', i));
	expect(ids.size).toBe(50_000);
});
