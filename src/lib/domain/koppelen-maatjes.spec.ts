import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAGDELEN } from './dagdelen.ts';
import { OORDELEN, type Vraag } from './koppelen.ts';
import { scoreMaatjes, WEGING_MAATJE, type Maatje } from './koppelen-maatjes.ts';
import { RESULTAATGEBIEDEN } from './resultaatgebieden.ts';

const beleid = { vandaag: '2026-11-22' };

const vraag: Vraag = {
	resultaatgebieden: ['netwerk', 'administratie'],
	dagdelen: ['ma_ochtend', 'wo_middag'],
	talen: [],
	geslacht_wens: null,
	zoekt: 'beide',
	max_afstand_km: 5,
	complex: false,
	belangrijk: 'Wil graag wandelen en een praatje.',
	past_niet: 'Geen honden.'
};

const maatje: Maatje = {
	id: 'a',
	voornaam: 'Aisha',
	organisatie_id: 'o',
	organisatie_naam: 'Handje Helpen',
	lat: 52,
	lng: 5,
	radius_km: 6,
	dagdelen: ['ma_ochtend', 'wo_middag', 'za_avond'],
	talen: ['nl'],
	geslacht: 'vrouw',
	resultaatgebieden: ['netwerk', 'administratie'],
	doelgroepen: [],
	interesses: ['wandeling'],
	liever_niet: [],
	capaciteit: 1,
	lopend: 0,
	status: 'actief',
	intake_op: '2026-01-05',
	vog_op: '2026-01-05',
	pauze_tot: null,
	laatste_koppeling_op: null,
	ervaringsdeskundig: false,
	afstand_m: 1200
};

function one(extra: Partial<Maatje> = {}, asked: Partial<Vraag> = {}) {
	return scoreMaatjes({ ...vraag, ...asked }, [{ ...maatje, ...extra }], beleid)[0]!;
}
const codes = (redenen: { code: string }[]) => redenen.map((r) => r.code);

test('een maatje dat klopt past goed, met de redenen erbij', () => {
	const voorstel = one();
	expect(voorstel).toMatchObject({ past: true, oordeel: 'past_goed', twijfel: [], tegen: [] });
	expect(codes(voorstel.voor)).toEqual([
		'gebied',
		'dichtbij',
		'dagdelen',
		'interesse',
		'wacht_lang'
	]);
	expect(voorstel.gedeelde_dagdelen).toEqual(['ma_ochtend', 'wo_middag']);
});

describe('harde voorwaarden', () => {
	test.each<[string, Partial<Maatje>, Partial<Vraag>, string]>([
		['zonder VOG', { vog_op: null }, {}, 'geen_vog'],
		['zonder ruimte', { lopend: 1 }, {}, 'vol'],
		['zonder gedeeld dagdeel', { dagdelen: ['zo_avond'] }, {}, 'geen_dagdeel'],
		['verder dan het maatje wil', { radius_km: 1 }, {}, 'te_ver'],
		['verder dan de cliënt wil', { afstand_m: 5001 }, {}, 'te_ver'],
		['zonder gevraagde taal', {}, { talen: ['ar', 'tr'] }, 'geen_taal'],
		['van ander geslacht dan gevraagd', {}, { geslacht_wens: 'man' }, 'ander_geslacht'],
		['dat dit liever niet doet', { liever_niet: ['netwerk', 'administratie'] }, {}, 'liever_niet'],
		[
			'dat op die momenten al bij een ander is',
			{ bezet: ['ma_ochtend', 'wo_middag'] },
			{},
			'dagdelen_bezet'
		],
		['dat al gestopt is', { beschikbaar_tot: '2026-11-21' }, {}, 'stopt_eerder'],
		[
			'dat bij persoonlijke zorg liever een vrouw helpt',
			{ geslacht_wens: 'vrouw' },
			{ persoonlijk: true, voor_geslacht: 'man' },
			'helpt_liever'
		],
		['bij een complexe vraag', {}, { complex: true }, 'alleen_professional'],
		['als er aanbod gezocht wordt', {}, { zoekt: 'aanbod' }, 'zoekt_geen_maatje']
	])('een maatje %s past niet', (_, extra, asked, code) => {
		expect(one(extra, asked)).toMatchObject({ past: false, oordeel: 'past_niet' });
		expect(codes(one(extra, asked).tegen)).toEqual([code]);
	});

	test.each<[string, Partial<Maatje>, Partial<Vraag>]>([
		['op de grens van de afstand', { afstand_m: 5000 }, {}],
		[
			'waar niemand een grens stelt',
			{ afstand_m: 25_000, radius_km: null },
			{ max_afstand_km: null }
		],
		['zonder voorkeur voor dagdelen', { dagdelen: [] }, {}],
		['bij een vraag zonder voorkeur', { dagdelen: ['zo_avond'] }, { dagdelen: [] }],
		['dat op één van de momenten bij een ander is', { bezet: ['ma_ochtend'] }, {}],
		['met één van de talen', { talen: ['nl', 'ar'] }, { talen: ['ar', 'tr'] }],
		['dat een deel liever niet doet', { liever_niet: ['netwerk'] }, {}]
	])('een maatje %s past wel', (_, extra, asked) => {
		expect(one(extra, asked).tegen).toEqual([]);
	});
});

describe('twijfel', () => {
	test.each<[string, Partial<Maatje>, Partial<Vraag>, string, boolean]>([
		['onbekende plek', { afstand_m: null }, {}, 'afstand_onbekend', true],
		[
			'onbekend geslacht',
			{ geslacht: null },
			{ geslacht_wens: 'vrouw' },
			'geslacht_onbekend',
			true
		],
		['onbekende talen', { talen: [] }, { talen: ['ar'] }, 'taal_onbekend', true],
		['ander gebied', { resultaatgebieden: ['gezin'] }, {}, 'ander_gebied', true],
		['onbekend gebied', { resultaatgebieden: [] }, {}, 'gebied_onbekend', true],
		['wat niet past', { interesses: ['honden'] }, {}, 'past_niet_woord', true],
		['liever geen wandelen', { liever_niet: ['wandelen'] }, {}, 'liever_niet_woord', true],
		['bijna vol', { lopend: 1, capaciteit: 2 }, {}, 'bijna_vol', false],
		['andere taken', { taken: ['post'] }, { taken: ['koken'] }, 'andere_taken', true],
		['al gevraagd', { voorgesteld: 1 }, {}, 'al_gevraagd', false],
		['later beschikbaar', { beschikbaar_van: '2026-12-01' }, {}, 'begint_later', false],
		['minder uren', { uren_per_week: 1 }, { uren_per_week: 3 }, 'minder_uren', false],
		[
			'uren die al bij een ander zijn',
			{ uren_per_week: 4, uren_bezet: 2 },
			{ uren_per_week: 3 },
			'minder_uren',
			false
		],
		['zonder ervaring', {}, { doelgroepen: ['nah'] }, 'geen_ervaring', false]
	])('%s is een twijfel, geen weigering', (_, extra, asked, code, serious) => {
		const voorstel = one(extra, asked);
		expect(voorstel.past).toBe(true);
		expect(codes(voorstel.twijfel)).toEqual([code]);
		expect(voorstel.oordeel === 'past_misschien').toBe(serious);
	});
});

test('de gewichten tellen op tot honderd', () => {
	expect(Object.values(WEGING_MAATJE).reduce((a, b) => a + b)).toBe(100);
});

test('dichterbij, langer gewacht en meer gedeeld staat hoger', () => {
	const ids = scoreMaatjes(
		vraag,
		[
			{ ...maatje, id: 'ver', afstand_m: 4500 },
			{ ...maatje, id: 'half', resultaatgebieden: ['netwerk'] },
			{ ...maatje, id: 'kort', laatste_koppeling_op: '2026-11-01T10:00:00Z' },
			{ ...maatje, id: 'best' },
			{ ...maatje, id: 'nooit', vog_op: null }
		],
		beleid
	).map((v) => v.id);
	expect(ids).toEqual(['best', 'ver', 'kort', 'half', 'nooit']);
});

const maatjes = fc.array(
	fc.record({
		afstand_m: fc.option(fc.integer({ min: 0, max: 20_000 })),
		radius_km: fc.option(fc.integer({ min: 1, max: 20 })),
		dagdelen: fc.subarray([...DAGDELEN]),
		resultaatgebieden: fc.subarray([...RESULTAATGEBIEDEN]),
		liever_niet: fc.subarray([...RESULTAATGEBIEDEN]),
		capaciteit: fc.nat(3),
		lopend: fc.nat(3),
		status: fc.constantFrom('actief', 'actief', 'actief', 'pauze'),
		vog_op: fc.constantFrom(null, '2020-01-01', '2025-01-01')
	}),
	{ minLength: 1, maxLength: 12 }
);
const list = maatjes.map((all) => all.map((m, i) => ({ ...maatje, ...m, id: `m${i}` })));

describe('eigenschappen', () => {
	test('de volgorde van invoer maakt niet uit', () => {
		fc.assert(
			fc.property(list, fc.infiniteStream(fc.nat()), (all, seed) => {
				const keys = new Map(all.map((m) => [m, seed.next().value]));
				const shuffled = all.toSorted((a, b) => keys.get(a)! - keys.get(b)!);
				expect(scoreMaatjes(vraag, shuffled, beleid)).toEqual(scoreMaatjes(vraag, all, beleid));
			})
		);
	});

	test('een maatje erbij maakt het beste voorstel nooit slechter', () => {
		fc.assert(
			fc.property(list, list, (all, more) => {
				const extra = more.map((m) => ({ ...m, id: `x${m.id}` }));
				const before = scoreMaatjes(vraag, all, beleid)[0]!;
				const after = scoreMaatjes(vraag, [...all, ...extra], beleid)[0]!;
				const rank = (v: typeof before) => OORDELEN.indexOf(v.oordeel);
				expect(rank(after)).toBeLessThanOrEqual(rank(before));
				if (rank(after) === rank(before) && after.past)
					expect(after.score).toBeGreaterThanOrEqual(before.score);
			})
		);
	});

	test('past betekent dat geen enkele harde voorwaarde is geschonden', () => {
		fc.assert(
			fc.property(list, (all) => {
				const byId = new Map(all.map((m) => [m.id, m]));
				for (const v of scoreMaatjes(vraag, all, beleid)) {
					const m = byId.get(v.id)!;
					const violated =
						m.status !== 'actief' ||
						m.lopend >= m.capaciteit ||
						m.vog_op !== '2025-01-01' ||
						(m.afstand_m ?? 0) > Math.min(m.radius_km ?? Infinity, 5) * 1000 ||
						(m.dagdelen.length > 0 && !m.dagdelen.some((d) => vraag.dagdelen.includes(d))) ||
						vraag.resultaatgebieden.every((r) => (m.liever_niet as string[]).includes(r));
					expect(v.past).toBe(!violated);
					expect(v.past).toBe(v.oordeel !== 'past_niet');
				}
			})
		);
	});

	test('bij een complexe vraag past nooit iemand', () => {
		fc.assert(
			fc.property(list, (all) => {
				const voorstellen = scoreMaatjes({ ...vraag, complex: true }, all, beleid);
				expect(voorstellen.filter((v) => v.past)).toEqual([]);
			})
		);
	});

	test('de som klopt met de score en blijft binnen de gewichten', () => {
		fc.assert(
			fc.property(list, (all) => {
				for (const { som, score } of scoreMaatjes(vraag, all, beleid)) {
					expect(som.reduce((sum, s) => sum + s.punten, 0)).toBeCloseTo(score, 5);
					expect(som.every((s) => s.punten >= 0 && s.punten <= s.gewicht)).toBe(true);
				}
			})
		);
	});
});
