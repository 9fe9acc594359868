import { describe, expect, test } from 'vitest';
import { sameSpot, toAttention, toGeoJson } from './punten.ts';

const punt = (id: string, lng: number, lat: number) => ({ id, naam: id, lng, lat });
const PUNTEN = [punt('a', 5.08, 52.03), punt('b', 5.17, 52.02)];

describe('punten op de kaart', () => {
	test('lengtegraad staat voor breedtegraad', () => {
		expect(toGeoJson(PUNTEN).features[0]?.geometry.coordinates).toEqual([5.08, 52.03]);
	});

	test('een punt zonder bruikbare plek doet niet mee', () => {
		const kapot = [punt('x', NaN, 52), punt('y', 5, 91)];
		expect(toGeoJson([...kapot, ...PUNTEN]).features).toHaveLength(2);
		expect(toAttention(kapot, 'x', 'y').features).toEqual([]);
	});

	test('het gekozen punt ligt boven het aangewezen punt', () => {
		const rollen = toAttention(PUNTEN, 'b', 'a').features.map((f) => f.properties.rol);
		expect(rollen).toEqual(['gemarkeerd', 'geselecteerd']);
	});

	test('een gekozen punt dat niet in de lijst staat, wordt niet getekend', () => {
		expect(toAttention(PUNTEN, 'weg', null).features).toEqual([]);
	});

	test.each<[string, [number, number][], boolean]>([
		['niets', [], true],
		['een punt', [[5, 52]], true],
		[
			'hetzelfde adres',
			[
				[5, 52],
				[5.00001, 52.00001]
			],
			true
		],
		[
			'de overkant van de straat',
			[
				[5, 52],
				[5.0003, 52]
			],
			false
		]
	])('%s: ligt op een plek? ', (_, plekken, verwacht) => {
		expect(sameSpot(plekken)).toBe(verwacht);
	});
});
