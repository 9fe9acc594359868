import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAGDELEN, gedeeldeDagdelen, overlapt, parseDagdeel } from './dagdelen.ts';
import { scoreAanbod, WEGING_AANBOD, type Aanbodkandidaat } from './koppelen-aanbod.ts';
import { scoreMaatjes, WEGING_MAATJE, type Maatje } from './koppelen-maatjes.ts';
import { OORDELEN, type Voorstel, type Vraag } from './koppelen.ts';
import { plaatsen, vrijeMaatjes } from './koppelronde-kansen.ts';
import { RESULTAATGEBIEDEN } from './resultaatgebieden.ts';

/** What must hold for every hulpvraag, every maatje, every aanbod and every weight that a gemeente can choose. */
const vandaag = '2026-11-27';
const beleid = { vandaag };
const some = <T>(from: readonly T[]) => fc.subarray([...from]);
const TALEN = ['nl', 'ar', 'tr', 'pl'];
const DOELGROEPEN = ['nah', 'ggz', 'ouderen'];
const WOORDEN = ['wandelen', 'honden', 'koken', 'schaken'];

const vragen = fc.record({
	resultaatgebieden: fc.subarray([...RESULTAATGEBIEDEN], { minLength: 1, maxLength: 3 }),
	dagdelen: some(DAGDELEN),
	talen: some(TALEN),
	geslacht_wens: fc.constantFrom<Vraag['geslacht_wens']>(null, null, 'vrouw', 'man'),
	zoekt: fc.constantFrom<Vraag['zoekt']>('beide', 'maatje', 'aanbod'),
	max_afstand_km: fc.option(fc.integer({ min: 1, max: 20 })),
	complex: fc.boolean(),
	belangrijk: some(WOORDEN).map((w) => w.join(' ')),
	past_niet: some(WOORDEN).map((w) => w.join(' ')),
	uren_per_week: fc.option(fc.integer({ min: 1, max: 6 })),
	wijk_id: fc.constantFrom(null, 'w1', 'w2'),
	gemeente_id: fc.constantFrom(null, 'g1'),
	doelgroepen: some(DOELGROEPEN)
}) satisfies fc.Arbitrary<Vraag>;

const maatje = fc.record({
	voornaam: fc.constant('Els'),
	organisatie_id: fc.constant('o'),
	organisatie_naam: fc.constant('Welzijn'),
	lat: fc.constant(52),
	lng: fc.constant(5),
	radius_km: fc.option(fc.integer({ min: 1, max: 20 })),
	dagdelen: some(DAGDELEN),
	talen: some(TALEN),
	geslacht: fc.constantFrom(null, 'vrouw', 'man', 'anders'),
	resultaatgebieden: some(RESULTAATGEBIEDEN),
	doelgroepen: some(DOELGROEPEN),
	interesses: some(WOORDEN),
	liever_niet: some([...RESULTAATGEBIEDEN, ...WOORDEN] as string[]),
	capaciteit: fc.nat(3),
	lopend: fc.nat(3),
	status: fc.constantFrom('actief', 'actief', 'actief', 'pauze', 'aangemeld', 'gestopt'),
	intake_op: fc.constantFrom(null, '2026-01-05', '2026-01-05', '2027-01-01'),
	vog_op: fc.constantFrom(null, '2020-01-01', '2023-12-15', '2025-01-01', '2025-01-01'),
	pauze_tot: fc.constantFrom(null, null, '2026-11-01', '2026-12-31'),
	laatste_koppeling_op: fc.constantFrom(null, '2026-11-20T10:00:00Z', '2026-02-01T10:00:00Z'),
	ervaringsdeskundig: fc.boolean(),
	uren_per_week: fc.option(fc.integer({ min: 1, max: 6 })),
	afstand_m: fc.option(fc.integer({ min: 0, max: 25_000 })),
	voorgesteld: fc.nat(2)
}) satisfies fc.Arbitrary<Omit<Maatje, 'id'> & { voorgesteld: number }>;
const maatjes = (max = 10) =>
	fc
		.array(maatje, { minLength: 1, maxLength: max })
		.map((all) => all.map((m, i) => ({ ...m, id: `m${i}` })));

const aanbod = fc
	.array(
		fc.record({
			soort: fc.constantFrom(null, 'inloop', 'aanbieder', 'maatjesproject'),
			resultaatgebieden: some(RESULTAATGEBIEDEN),
			voorgestelde_gebieden: some(RESULTAATGEBIEDEN),
			doelgroepen: some([...DOELGROEPEN, 'iedereen']),
			talen: some(TALEN),
			vorm: some(['locatie', 'thuis', 'telefoon', 'online']),
			schaal: fc.constantFrom(null, 'wijk', 'gemeente', 'regionaal'),
			wijken: some(['w1', 'w2']),
			locatie_wijken: some(['w1', 'w2']),
			locatie_gemeenten: some(['g1', 'g2']),
			dagdelen: some(DAGDELEN),
			kosten_soort: fc.constantFrom(null, 'gratis', 'bijdrage', 'betaald'),
			verwijzing_nodig: fc.constantFrom(null, true, false),
			plaatsen_vrij: fc.option(fc.nat(4)),
			plaatsen_vrij_op: fc.constantFrom(null, '2026-11-20', '2026-01-01'),
			afstand_m: fc.option(fc.integer({ min: 0, max: 25_000 }))
		}),
		{ minLength: 1, maxLength: 10 }
	)
	.map((all): Aanbodkandidaat[] => all.map((a, i) => ({ ...a, id: `a${i}` })));

/** Any weights at all, also such as the table refuses. */
const weights = <W extends Record<string, number>>(names: W) =>
	fc.record(
		Object.fromEntries(Object.keys(names).map((key) => [key, fc.nat(100)]))
	) as unknown as fc.Arbitrary<W>;
const maatjeWeging = weights(WEGING_MAATJE);
const aanbodWeging = weights(WEGING_AANBOD);
const codes = (v: Voorstel) => v.tegen.map((t) => t.code);
const kern = ({ id, score, oordeel, past }: Voorstel) => ({ id, score, oordeel, past });

test('de volgorde van maatjes, van aanbod en van wat erin staat maakt niet uit', () => {
	fc.assert(
		fc.property(vragen, maatjes(), aanbod, maatjeWeging, (vraag, all, places, weging) => {
			const turned = {
				...vraag,
				resultaatgebieden: vraag.resultaatgebieden.toReversed(),
				dagdelen: vraag.dagdelen.toReversed(),
				talen: vraag.talen.toReversed(),
				doelgroepen: vraag.doelgroepen.toReversed()
			};
			const back = all.toReversed().map((m) => ({ ...m, dagdelen: m.dagdelen.toReversed() }));
			expect(scoreMaatjes(turned, back, beleid, weging).map(kern)).toEqual(
				scoreMaatjes(vraag, all, beleid, weging).map(kern)
			);
			expect(scoreAanbod(turned, places.toReversed(), vandaag).map(kern)).toEqual(
				scoreAanbod(vraag, places, vandaag).map(kern)
			);
		})
	);
});

test('een vrijwilliger erbij maakt het beste nooit slechter, bij geen enkel gewicht', () => {
	fc.assert(
		fc.property(vragen, maatjes(), maatje, maatjeWeging, (vraag, all, extra, weging) => {
			const before = scoreMaatjes(vraag, all, beleid, weging)[0]!;
			const more = [...all, { ...extra, id: 'x' }];
			const after = scoreMaatjes(vraag, more, beleid, weging)[0]!;
			const rank = (v: Voorstel) => OORDELEN.indexOf(v.oordeel);
			expect(rank(after)).toBeLessThanOrEqual(rank(before));
			if (before.past && rank(after) === rank(before))
				expect(after.score).toBeGreaterThanOrEqual(before.score);
		})
	);
});

test('wie geen voorkeur zegt, wordt om die voorkeur nooit geweigerd', () => {
	const open: Partial<Vraag> = {
		dagdelen: [],
		talen: [],
		geslacht_wens: null,
		max_afstand_km: null,
		doelgroepen: [],
		belangrijk: '',
		past_niet: ''
	};
	fc.assert(
		fc.property(vragen, maatjes(), aanbod, (vraag, all, places) => {
			const found = scoreMaatjes({ ...vraag, ...open }, all, beleid);
			for (const v of found) {
				expect(codes(v)).not.toContain('geen_dagdeel');
				expect(codes(v)).not.toContain('geen_taal');
				expect(codes(v)).not.toContain('ander_geslacht');
				expect(v.tegen.some((t) => t.code === 'te_ver' && t.van === 'hulpvraag')).toBe(false);
				const som = Object.fromEntries(v.som.map((s) => [s.weging, s.punten]));
				for (const weging of ['dagdelen', 'doelgroep', 'interesses'] as const)
					expect(som[weging]).toBe(WEGING_MAATJE[weging]);
			}
			for (const v of scoreAanbod({ ...vraag, ...open }, places, vandaag))
				for (const code of ['geen_dagdeel', 'geen_taal', 'te_ver'])
					expect(codes(v)).not.toContain(code);
			const vrij = all.map((m) => ({ ...m, dagdelen: [], talen: [], radius_km: null }));
			for (const v of scoreMaatjes({ ...vraag, max_afstand_km: null }, vrij, beleid))
				for (const code of ['geen_dagdeel', 'geen_taal', 'te_ver'])
					expect(codes(v)).not.toContain(code);
		})
	);
});

test('weekend en avond zijn wat ze zeggen, en treffen nooit een ander dagdeel', () => {
	const weekend = DAGDELEN.filter((d) => d.startsWith('za_') || d.startsWith('zo_'));
	const avond = DAGDELEN.filter((d) => d.endsWith('_avond'));
	expect([weekend.length, avond.length]).toEqual([6, 7]);
	const part = (from: readonly string[]) => fc.subarray([...from], { minLength: 1 });
	const rest = (without: readonly string[]) => DAGDELEN.filter((d) => !without.includes(d));
	for (const kind of [weekend, avond]) {
		fc.assert(
			fc.property(part(kind), part(rest(kind)), vragen, maatje, (asked, has, vraag, m) => {
				const one = { ...m, id: 'm', dagdelen: has };
				const [v] = scoreMaatjes({ ...vraag, dagdelen: asked }, [one], beleid);
				expect(codes(v!)).toContain('geen_dagdeel');
				expect(v!.gedeelde_dagdelen).toEqual([]);
			})
		);
	}
	fc.assert(
		fc.property(part(DAGDELEN), part(DAGDELEN), (a, b) => {
			const both = gedeeldeDagdelen(a, b);
			expect(both).toEqual(DAGDELEN.filter((d) => a.includes(d) && b.includes(d)));
			expect(overlapt(a, b)).toBe(both.length > 0);
			expect(both.every((d) => parseDagdeel(d) !== null)).toBe(true);
		})
	);
});

test('geen enkel gewicht maakt van een weigering een voorstel, of andersom', () => {
	const hard = (all: Voorstel[]) => new Map(all.map((v) => [v.id, v.tegen]));
	fc.assert(
		fc.property(
			vragen,
			maatjes(),
			aanbod,
			maatjeWeging,
			aanbodWeging,
			(vraag, all, places, one, other) => {
				const people = scoreMaatjes(vraag, all, beleid, one);
				expect(hard(people)).toEqual(hard(scoreMaatjes(vraag, all, beleid)));
				const things = scoreAanbod(vraag, places, vandaag, other);
				expect(hard(things)).toEqual(hard(scoreAanbod(vraag, places, vandaag)));
				for (const list of [people, things]) {
					const fits = list.map((v) => v.past);
					expect(fits).toEqual(fits.toSorted((a, b) => Number(b) - Number(a)));
				}
			}
		)
	);
});

test('wie niet past, hoort waarom; wie past ook, en wie zonder twijfel past deelt het gebied', () => {
	fc.assert(
		fc.property(vragen, maatjes(), aanbod, (vraag, all, places) => {
			const people = scoreMaatjes(vraag, all, beleid);
			for (const v of [...people, ...scoreAanbod(vraag, places, vandaag)]) {
				expect(v.past).toBe(v.tegen.length === 0);
				expect(v.past).toBe(v.oordeel !== 'past_niet');
				if (v.past) expect(v.voor.length + v.twijfel.length).toBeGreaterThan(0);
				if (v.oordeel === 'past' || v.oordeel === 'past_goed')
					expect(v.voor.map((r) => r.code)).toContain('gebied');
			}
		})
	);
});

test('wie pauze heeft, vol is of al een voorstel heeft past nooit, en bij complex past geen maatje', () => {
	fc.assert(
		fc.property(vragen, maatjes(), maatjeWeging, (vraag, all, weging) => {
			const byId = new Map(all.map((m) => [m.id, m]));
			for (const v of scoreMaatjes(vraag, all, beleid, weging)) {
				const m = byId.get(v.id)!;
				const out =
					m.status !== 'actief' ||
					(m.pauze_tot !== null && m.pauze_tot >= vandaag) ||
					m.lopend >= m.capaciteit ||
					vraag.complex;
				if (out) expect(v.past).toBe(false);
			}
			for (const m of vrijeMaatjes(all, beleid)) {
				expect(m.lopend + m.voorgesteld).toBeLessThan(m.capaciteit);
				expect(plaatsen(m)).toBeGreaterThan(0);
			}
		})
	);
});
