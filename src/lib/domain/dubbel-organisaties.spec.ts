import { describe, expect, test } from 'vitest';
import { vindDubbeleOrganisaties, type OrganisatieKandidaat } from './dubbel-organisaties.ts';
import { paarSleutel, type DubbelReden } from './dubbel.ts';

const BASIS: OrganisatieKandidaat = {
	id: 'a',
	naam: 'De Volle Kast',
	status: 'gepubliceerd',
	gemeente_id: 'g1',
	gemeente: 'Nieuwegein',
	telefoon: null,
	email: null,
	website: null,
	plekken: []
};
const maak = (id: string, anders: Partial<OrganisatieKandidaat>) => ({ ...BASIS, id, ...anders });
const ANDERE_NAAM = { naam: 'Buurthulp Oost' };

type Regel = [
	wat: string,
	een: Partial<OrganisatieKandidaat>,
	ander: Partial<OrganisatieKandidaat>,
	DubbelReden[]
];
const REGELS: Regel[] = [
	[
		'dezelfde naam in dezelfde gemeente',
		{},
		{ naam: 'Stichting Volle Kast' },
		['zelfde_naam', 'zelfde_gemeente']
	],
	['dezelfde naam, van een weten we niet waar', {}, { gemeente_id: null }, ['zelfde_naam']],
	['een afdeling in een andere gemeente', {}, { gemeente_id: 'g2' }, []],
	[
		'die afdeling met hetzelfde nummer',
		{ telefoon: '030 123 45 67' },
		{ gemeente_id: 'g2', telefoon: '+31 30 1234567' },
		['zelfde_naam', 'zelfde_telefoon']
	],
	[
		'een naam die lijkt, met hetzelfde e-mailadres',
		{ email: 'info@kast.example' },
		{ naam: 'De Volle Kast Nieuwegein', email: 'Info@kast.example' },
		['naam_lijkt', 'zelfde_gemeente', 'zelfde_email']
	],
	['een naam die lijkt, en verder niets', {}, { naam: 'De Volle Kast Nieuwegein' }, []],
	[
		'heel andere namen met hetzelfde nummer en dezelfde website',
		{ telefoon: '030 1234567', website: 'https://www.kast.example/' },
		{ ...ANDERE_NAAM, telefoon: '0301234567', website: 'kast.example' },
		['zelfde_gemeente', 'zelfde_website', 'zelfde_telefoon']
	],
	[
		'heel andere namen met één nummer',
		{ telefoon: '030 1234567' },
		{ ...ANDERE_NAAM, telefoon: '0301234567' },
		[]
	],
	[
		'twee organisaties in één gebouw met één receptie',
		{ telefoon: '030 1234567', plekken: [{ adres: 'Plein 1', postcode: '3431 AB' }] },
		{
			...ANDERE_NAAM,
			telefoon: '030 1234567',
			plekken: [{ adres: 'Plein 1', postcode: '3431AB' }]
		},
		[]
	]
];

describe('twee organisaties', () => {
	test.each(REGELS)('%s', (_, een, ander, redenen) => {
		const [paar] = vindDubbeleOrganisaties([maak('a', een), maak('b', ander)]);
		expect(paar?.redenen ?? []).toEqual(redenen);
		expect(vindDubbeleOrganisaties([maak('b', ander), maak('a', een)])[0]?.redenen ?? []).toEqual(
			redenen
		);
	});

	test('wat een mens heeft beoordeeld komt niet terug', () => {
		const items = [maak('a', {}), maak('b', {})];
		expect(vindDubbeleOrganisaties(items)).toHaveLength(1);
		expect(vindDubbeleOrganisaties(items, new Set([paarSleutel('b', 'a')]))).toEqual([]);
	});
});
