import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paarSleutel, vindDubbele, type DubbelKandidaat, type DubbelReden } from './dubbel.ts';

const BASIS: DubbelKandidaat = {
	id: 'a',
	naam: 'Taalmaatje',
	status: 'gepubliceerd',
	organisatie_id: 'o1',
	organisatie: 'Welzijn',
	telefoon: null,
	email: null,
	website: null,
	plekken: []
};
const maak = (id: string, anders: Partial<DubbelKandidaat>): DubbelKandidaat => ({
	...BASIS,
	id,
	...anders
});
const plek = (adres: string, postcode: string) => ({ plekken: [{ adres, postcode }] });

type Regel = [
	wat: string,
	een: Partial<DubbelKandidaat>,
	ander: Partial<DubbelKandidaat>,
	DubbelReden[]
];
const REGELS: Regel[] = [
	[
		'dezelfde naam bij dezelfde organisatie',
		{},
		{ naam: 'taalmaatjes' },
		['zelfde_naam', 'zelfde_organisatie']
	],
	['dezelfde naam, niets anders gelijk', {}, { organisatie_id: 'o2' }, []],
	[
		'dezelfde naam op hetzelfde adres',
		plek('Plein 1', '3431 AB'),
		{ organisatie_id: 'o2', ...plek('Het Plein 1', '3431AB') },
		['zelfde_naam', 'zelfde_adres']
	],
	[
		'een ander huisnummer is een ander adres',
		plek('Plein 1', '3431 AB'),
		{ organisatie_id: 'o2', ...plek('Plein 11', '3431 AB') },
		[]
	],
	[
		'een tikfout en hetzelfde nummer',
		{ telefoon: '030 123 45 67' },
		{ naam: 'Taalmatje', organisatie_id: 'o2', telefoon: '+31 (0)30 1234567' },
		['naam_lijkt', 'zelfde_telefoon']
	],
	[
		'dezelfde website in een andere schrijfwijze',
		{ naam: 'Buurthuis De Kom', website: 'https://www.dekom.example/' },
		{ naam: 'De Kom', organisatie_id: 'o2', website: 'dekom.example' },
		['naam_lijkt', 'zelfde_website']
	],
	[
		'twee dingen van één organisatie met één nummer',
		{ naam: 'Computerles voor beginners', telefoon: '030 123 45 67' },
		{ naam: 'Computerles voor gevorderden', telefoon: '030 123 45 67' },
		[]
	],
	[
		'deel 1 en deel 2 zijn twee',
		{ naam: 'Cursus omgaan met geld 1', email: 'a@b.example' },
		{ naam: 'Cursus omgaan met geld 2', email: 'a@b.example' },
		[]
	],
	[
		'een ander onderwerp op hetzelfde adres',
		{ naam: 'Eettafel', ...plek('Plein 1', '3431 AB') },
		{ naam: 'Formulierenhulp', organisatie_id: 'o2', ...plek('Plein 1', '3431 AB') },
		[]
	]
];

describe('wat dubbel kan zijn', () => {
	test.each(REGELS)('%s', (_, een, ander, redenen) => {
		const paren = vindDubbele([maak('a', een), maak('b', ander)]);
		expect(paren.map((paar) => paar.redenen)).toEqual(redenen.length ? [redenen] : []);
	});

	test('wat al is beoordeeld komt niet terug', () => {
		const items = [maak('a', {}), maak('b', {})];
		expect(vindDubbele(items)).toHaveLength(1);
		expect(vindDubbele(items, new Set([paarSleutel('b', 'a')]))).toEqual([]);
	});

	test('honderden met één telefoonnummer worden nog steeds vergeleken', () => {
		const lijst = Array.from({ length: 400 }, (_, i) =>
			maak(`x${i}`, {
				naam: `${String.fromCharCode(97 + (i % 26))}${i}woord groep`,
				organisatie_id: `o${i}`,
				telefoon: '14030'
			})
		);
		const paren = vindDubbele([
			...lijst,
			maak('p', { naam: 'Klussenbuur', organisatie_id: 'p', telefoon: '14030' }),
			maak('q', { naam: 'Klussenbuurt', organisatie_id: 'q', telefoon: '14030' })
		]);
		expect(paren.map(({ a, b }) => [a.id, b.id])).toContainEqual(['p', 'q']);
	});
});

const kandidaat = fc.record({
	naam: fc.constantFrom('Taalmaatje', 'Taalmaatjes', 'Eettafel', 'De eettafel', 'Klus 1', 'Klus 2'),
	organisatie_id: fc.constantFrom('o1', 'o2'),
	telefoon: fc.constantFrom(null, '14030', '030 123 45 67'),
	website: fc.constantFrom(null, 'https://a.example', 'www.a.example/')
});
const lijst = fc
	.array(kandidaat, { maxLength: 12 })
	.map((rows) => rows.map((row, i) => maak(`id${i}`, row)));

test('de volgorde van de lijst maakt niet uit, en elk paar komt één keer', () => {
	fc.assert(
		fc.property(
			lijst.chain((items) =>
				fc.tuple(
					fc.constant(items),
					fc.shuffledSubarray(items, { minLength: items.length, maxLength: items.length })
				)
			),
			([items, anders]) => {
				const paren = vindDubbele(items);
				expect(vindDubbele(anders)).toEqual(paren);
				const keys = paren.map(({ a, b }) => paarSleutel(a.id, b.id));
				expect(new Set(keys).size).toBe(keys.length);
				for (const { a, b } of paren) expect(a.id < b.id).toBe(true);
			}
		)
	);
});
