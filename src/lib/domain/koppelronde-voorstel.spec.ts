import fc from 'fast-check';
import loadHighs from 'highs';
import { beforeAll, expect, test } from 'vitest';
import { DAGDELEN } from './dagdelen.ts';
import { STANDAARD } from './gewichten.ts';
import { beoordeel, kanPassen, type RondeMaatje, type RondeVraag } from './koppelronde-kansen.ts';
import { maakVoorstel, type RondeOpdracht, type Stap } from './koppelronde-voorstel.ts';

let highs: Awaited<ReturnType<typeof loadHighs>>;
beforeAll(async () => void (highs = await loadHighs()));

const beleid = { vandaag: '2026-11-27' };
const vraag: RondeVraag = {
	id: 'h',
	sinds: '2026-11-01',
	wijk: 'Testwijk',
	lat: 52,
	lng: 5,
	resultaatgebieden: ['netwerk'],
	dagdelen: ['ma_ochtend'],
	talen: [],
	geslacht_wens: null,
	zoekt: 'maatje',
	max_afstand_km: 5,
	uren_per_week: null,
	eerder: []
};
const maatje: RondeMaatje = {
	id: 'v',
	voornaam: 'Els',
	organisatie_id: 'o',
	organisatie_naam: 'Welzijn',
	lat: 52.01,
	lng: 5,
	radius_km: 5,
	dagdelen: ['ma_ochtend'],
	talen: ['nl'],
	geslacht: 'vrouw',
	resultaatgebieden: ['netwerk'],
	doelgroepen: [],
	interesses: [],
	liever_niet: [],
	capaciteit: 1,
	lopend: 0,
	voorgesteld: 0,
	status: 'actief',
	intake_op: '2026-01-01',
	vog_op: '2026-01-01',
	pauze_tot: null,
	laatste_koppeling_op: null,
	ervaringsdeskundig: false,
	uren_per_week: null
};
function ronde(extra: Partial<RondeOpdracht>) {
	return maakVoorstel(
		{
			vragen: [vraag],
			maatjes: [maatje],
			vast: [],
			niet: [],
			beleid,
			gewichten: STANDAARD,
			...extra
		},
		highs
	);
}

test('een vraag en wie past, met waarom', () => {
	const { paren, zonder, over, vergelijk } = ronde({});
	expect(paren.map((p) => [p.vraag, p.maatje])).toEqual([['h', 'v']]);
	expect(paren[0]!.redenen.map((r) => r.code)).toContain('dagdelen');
	expect({ zonder, over }).toEqual({ zonder: [], over: [] });
	expect(vergelijk).toEqual({
		gretig: 1,
		beter: false,
		erbij: [],
		langst: { vraag: 'h', weken: 3 }
	});
});

test.each<[string, Partial<RondeVraag>, Partial<RondeMaatje>]>([
	['vol is', {}, { lopend: 1 }],
	['nog moet antwoorden', {}, { voorgesteld: 1 }],
	['met pauze is', {}, { pauze_tot: '2027-01-01' }],
	['geen VOG heeft', {}, { vog_op: null }],
	['al eens is gevraagd', { eerder: ['v'] }, {}],
	['dan niet kan', {}, { dagdelen: ['zo_avond'] }],
	['te ver weg woont', {}, { lat: 52.1 }]
])('wie %s doet niet mee', (_, v, m) => {
	const { paren, zonder } = ronde({
		vragen: [{ ...vraag, ...v }],
		maatjes: [{ ...maatje, ...m }]
	});
	expect(paren).toEqual([]);
	expect(zonder).toMatchObject([{ vraag: 'h', passend: 0 }]);
});

test('wie zonder blijft hoort wat er tegen de dichtstbijzijnde is', () => {
	const { zonder } = ronde({ maatjes: [{ ...maatje, dagdelen: ['zo_avond'] }] });
	expect(zonder[0]!.dichtstbij).toEqual({ maatje: 'v', tegen: [{ code: 'geen_dagdeel' }] });
});

test('wie zonder blijft omdat iedereen al nodig is, hoort hoeveel er pasten', () => {
	const { zonder } = ronde({ vragen: [vraag, { ...vraag, id: 'later', sinds: '2026-11-20' }] });
	expect(zonder).toEqual([{ vraag: 'later', passend: 1, dichtstbij: null }]);
});

test('de voortgang loopt tot verdelen', () => {
	const stappen: Stap[] = [];
	maakVoorstel(
		{ vragen: [vraag], maatjes: [maatje], vast: [], niet: [], beleid, gewichten: STANDAARD },
		highs,
		(s) => stappen.push(s)
	);
	expect(stappen).toEqual([{ stap: 'vergelijken', klaar: 0, totaal: 1 }, { stap: 'verdelen' }]);
});

test('de snelle blik vooraf slaat niemand over die past', () => {
	const some = fc.record({
		dagdelen: fc.subarray([...DAGDELEN.slice(0, 4)]),
		talen: fc.subarray(['nl', 'ar']),
		lat: fc.option(fc.double({ min: 51.9, max: 52.1, noNaN: true })),
		geslacht: fc.option(fc.constantFrom('vrouw', 'man', 'anders')),
		radius_km: fc.option(fc.integer({ min: 1, max: 12 }))
	});
	fc.assert(
		fc.property(
			some,
			some,
			fc.constantFrom('vrouw' as const, 'man' as const, null),
			(a, b, wens) => {
				const v = { ...vraag, ...a, max_afstand_km: a.radius_km, geslacht_wens: wens };
				const m = { ...maatje, ...b };
				expect(kanPassen(v, m)).toBe(beoordeel(v, [m], beleid)[0]!.past);
			}
		)
	);
});
