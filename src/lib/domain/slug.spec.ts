import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugify } from './slug.ts';

test.each([
	['Café ’t Hoekje & co', 'cafe-t-hoekje-en-co'],
	['Boven `t IJ', 'boven-t-ij'],
	['Vijfheerenlanden', 'vijfheerenlanden'],
	['50|50 Hotel', '50-50-hotel'],
	['???', 'zonder-naam']
])('%j wordt %j', (text, expected) => expect(slugify(text)).toBe(expected));

test('elke tekst geeft een geldig stuk van een adres', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			expect(slugify(text)).toMatch(/^[a-z0-9]([a-z0-9-]{0,78}[a-z0-9])?$/);
		})
	);
});
