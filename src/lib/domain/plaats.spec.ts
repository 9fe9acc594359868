import { describe, expect, test } from 'vitest';
import { plaatsBij, zoekInGids, type Plaatsgids } from './plaats.ts';

const pc = (pc4: string, plaats: string, gemeente: string, lat: number, lng: number) => ({
	pc4,
	plaats,
	gemeente,
	lat,
	lng
});
const gemeente = (id: string, naam: string, lat: number, lng: number) => ({ id, naam, lat, lng });
const wijk = (
	id: string,
	gemeente_id: string,
	gem: string,
	naam: string,
	lat: number,
	lng: number,
	soort = 'wijk'
) => ({ id, gemeente_id, gemeente: gem, naam, soort, lat, lng });

const GIDS: Plaatsgids = {
	postcodes: [
		pc('4131', 'Vianen', 'Vijfheerenlanden', 51.99, 5.09),
		pc('4132', 'Vianen', 'Vijfheerenlanden', 51.98, 5.1),
		pc('5434', 'Vianen', 'Land van Cuijk', 51.71, 5.86),
		pc('3401', 'IJsselstein', 'IJsselstein', 52.02, 5.04),
		pc('3991', 'Houten', 'Houten', 52.03, 5.17),
		pc('4112', 'Beusichem', 'Buren', 51.95, 5.29),
		pc('4116', 'Buren', 'Buren', 51.91, 5.33),
		pc('9164', 'Buren', 'Ameland', 53.45, 5.8)
	],
	wijken: [
		wijk('w1', 'houten', 'Houten', 'Centrum', 52.034, 5.168),
		wijk('w2', 'ijs', 'IJsselstein', 'Centrum', 52.02, 5.04),
		wijk('w3', 'ijs', 'IJsselstein', 'Achterveld', 52.01, 5.03),
		wijk('w5', 'houten', 'Houten', 'Batau-Noord', 52.04, 5.15),
		wijk('w6', 'houten', 'Houten', 'Batau-Zuid', 52.04, 5.13),
		wijk('w4', 'houten', 'Houten', "'t Goy", 52.0, 5.23, 'plaats')
	],
	gemeenten: [
		gemeente('vhl', 'Vijfheerenlanden', 51.947, 5.058),
		gemeente('houten', 'Houten', 52.028, 5.168),
		gemeente('ijs', 'IJsselstein', 52.02, 5.043)
	]
};
const zoek = (text: string) => zoekInGids(text, GIDS);
const kort = (text: string) => zoek(text).plaatsen.map((p) => `${p.naam}, ${p.gemeente}`);

describe('een plaats vinden', () => {
	test.each([
		['4131', ['Vianen, Vijfheerenlanden']],
		['4131 AB', ['Vianen, Vijfheerenlanden']],
		['9999', []],
		['vianen', ['Vianen, Vijfheerenlanden', 'Vianen, Land van Cuijk']],
		['Vianen (Land van Cuijk)', ['Vianen, Land van Cuijk']],
		['Vianen, Vijfheerenlanden', ['Vianen, Vijfheerenlanden']],
		['Centrum', ['Centrum, Houten', 'Centrum, IJsselstein']],
		['Centrum, IJsselstein', ['Centrum, IJsselstein']],
		['Buren', ['Buren, Ameland', 'Buren, Buren']],
		['Houten', ['Houten, Houten']],
		['achter', []],
		['Batau', ['Batau-Noord, Houten', 'Batau-Zuid, Houten']],
		['gemeente Houten', ['Houten, Houten']],
		['Vijfheerenlanden', ['Vijfheerenlanden, Vijfheerenlanden']],
		['’t goy', ["'t Goy, Houten"]],
		['x', []],
		['', []],
		['%', []]
	])('%j', (text, expected) => {
		expect(kort(text)).toEqual(expected);
		expect(zoek(text).verbeterd && expected.length > 0).toBe(false);
	});

	test.each([
		['Ijselstein', ['IJsselstein, IJsselstein']],
		['isselstein', ['IJsselstein, IJsselstein']],
		['Viannen', ['Vianen, Vijfheerenlanden', 'Vianen, Land van Cuijk']],
		['Huoten', ['Houten, Houten']],
		['centurm, houten', ['Centrum, Houten']],
		['Rotterdam', []]
	])('met een fout: %j', (text, expected) => {
		expect(kort(text)).toEqual(expected);
		expect(zoek(text).verbeterd).toBe(true);
	});

	test('de echte gemeente, ook als die anders heet dan de plaats', () => {
		expect(zoek('Vianen').plaatsen[0]).toMatchObject({ gemeente_id: 'vhl', wijk_id: null });
		expect(zoek('Vianen').plaatsen[1]).toMatchObject({ gemeente_id: null });
	});

	test('wie een wijk noemt, woont daar; wie een stad noemt, in geen wijk in het bijzonder', () => {
		expect(zoek('Centrum, Houten').plaatsen[0]!.wijk_id).toBe('w1');
		expect(zoek('Houten').plaatsen[0]!.wijk_id).toBeNull();
		expect(zoek("'t Goy").plaatsen[0]!.wijk_id).toBe('w4');
		expect(zoek('3401').plaatsen[0]!.wijk_id).toBe('w2');
	});
});

test('de plek van een telefoon krijgt de gemeente van de dichtste postcode en houdt zijn eigen punt', () => {
	expect(plaatsBij({ lat: 52.011, lng: 5.031 }, GIDS)).toEqual({
		naam: 'IJsselstein',
		gemeente: 'IJsselstein',
		gemeente_id: 'ijs',
		wijk_id: 'w3',
		lat: 52.011,
		lng: 5.031
	});
	expect(plaatsBij({ lat: 52, lng: 5 }, { postcodes: [], wijken: [], gemeenten: [] })).toBeNull();
});
