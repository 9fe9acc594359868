import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	fasePerioden,
	findOvergang,
	isGedaan,
	nextSteps,
	ontbrekend,
	opschalenNaar,
	partijen,
	redenNodig,
	replay,
	stappenlijst,
	toegestaan,
	uitgestaptOp,
	waakvlamDatum,
	type Driehoek,
	type FaseWissel
} from './driehoek.ts';
import { FASES, OVERGANGEN, PARTIJEN, STAPPEN, type Fase, type Stap } from './overgangen.ts';

const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString();

function inFase(fase: Fase, ...stappen: Stap[]): Driehoek {
	return { fase, stappen: stappen.map((stap) => ({ stap, gedaan_op: day(1) })), verloop: [] };
}

/** A random walk over the table, doing required steps on the way. */
const walk = fc.array(fc.nat(), { maxLength: 25 }).map((picks) => {
	const verloop: FaseWissel[] = [];
	let fase: Fase = 'verkenning';
	picks.forEach((pick, i) => {
		const from = OVERGANGEN.filter((o) => o.van === fase);
		const { van, naar, soort } = from[pick % from.length]!;
		verloop.push({ van, naar, soort, op: day(i) });
		fase = naar;
	});
	return { verloop, fase };
});

describe('wie mag wat', () => {
	test.each<[Fase, Fase, (typeof PARTIJEN)[number], Stap[], string | null, string[]]>([
		['verkenning', 'verlengstuk', 'begeleider', [], null, Array(3).fill('stap_ontbreekt')],
		['verkenning', 'verlengstuk', 'coordinator', stappenVan('verkenning'), null, ['andere_partij']],
		['verkenning', 'verlengstuk', 'begeleider', stappenVan('verkenning'), null, []],
		['verkenning', 'overgedragen', 'begeleider', [], null, ['niet_mogelijk']],
		['afbouw', 'overgedragen', 'begeleider', ['terugvalafspraak'], null, ['stap_ontbreekt']],
		['overgedragen', 'waakvlam', 'consulent', ['eindgesprek'], null, []],
		['waakvlam', 'verlengstuk', 'consulent', [], '   ', ['reden_ontbreekt']],
		['waakvlam', 'verlengstuk', 'consulent', [], 'terugval', []],
		['afbouw', 'verkenning', 'coordinator', [], 'maatje valt uit', []],
		['afgesloten', 'verkenning', 'coordinator', [], 'terugval', ['andere_partij']],
		['afgesloten', 'verkenning', 'begeleider', [], 'terugval', []],
		['verkenning', 'afgesloten', 'consulent', [], null, ['reden_ontbreekt']],
		['verlengstuk', 'afgesloten', 'consulent', [], 'klaar', ['niet_mogelijk']]
	])(
		'van %s naar %s door %s met stappen %j en reden %j: %j',
		(van, naar, wie, done, why, codes) => {
			expect(toegestaan(inFase(van, ...done), naar, wie, why).map((w) => w.code)).toEqual(codes);
		}
	);

	test('wat nextSteps toont zonder ontbrekende stap is met een reden altijd toegestaan', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...FASES),
				fc.constantFrom(...PARTIJEN),
				fc.subarray(OVERGANGEN.flatMap((o) => o.vereist)),
				(fase, wie, done) => {
					const driehoek = inFase(fase, ...done);
					for (const next of nextSteps(driehoek, wie))
						expect(toegestaan(driehoek, next.naar, wie, 'reden').length).toBe(
							next.ontbrekend.length
						);
				}
			)
		);
	});

	test('rollen worden partijen; een beheerder is geen partij', () => {
		const gebruiker = {
			id: '1',
			naam: 'A',
			email: 'a@b.nl',
			lidmaatschappen: (['casusregisseur', 'begeleider', 'beheerder'] as const).map((rol) => ({
				organisatie_id: 'o',
				organisatie_naam: 'O',
				rol
			})),
			vrijwilliger_id: 'v',
			client_id: null
		};
		expect(partijen(gebruiker)).toEqual(['begeleider', 'vrijwilliger']);
	});
});

describe('stappen', () => {
	const terug: FaseWissel = { van: 'afbouw', naar: 'verlengstuk', soort: 'opschalen', op: day(5) };
	const driehoek = (gedaan_op: string, verloop = [terug]): Driehoek => ({
		fase: 'verlengstuk',
		stappen: [{ stap: 'kennisoverdracht', gedaan_op }],
		verloop
	});

	test.each([
		['vóór het opschalen telt niet meer', day(4), false],
		['op het moment zelf telt', day(5), true],
		['op dezelfde dag zonder tijd telt', day(5).slice(0, 10), true],
		['erna telt', day(6), true],
		['in de notatie van PostgreSQL telt ook', '2026-01-06T02:00:00+01:00', true]
	])('een stap %s', (_, gedaan_op, counts) => {
		expect(isGedaan(driehoek(gedaan_op), 'kennisoverdracht')).toBe(counts);
	});

	test('meer uren in de verkenning zet geen stap terug', () => {
		const meer = { ...terug, van: 'verkenning', naar: 'verkenning' } as FaseWissel;
		expect(isGedaan(driehoek(day(1), [meer]), 'kennisoverdracht')).toBe(true);
	});

	test('een teruggenomen vinkje telt niet', () => {
		const stap = { stap: 'afspraken', gedaan_op: day(1), ongedaan_op: day(2) } as const;
		expect(isGedaan({ ...inFase('verkenning'), stappen: [stap] }, 'afspraken')).toBe(false);
	});

	test('zonder toestemming van de cliënt gaat het niet verder omlaag, wel omhoog', () => {
		const zonder = { ...inFase('overgedragen', 'eindgesprek'), toestemming: false };
		expect(toegestaan(zonder, 'waakvlam', 'begeleider')).toEqual([
			{ code: 'toestemming_ingetrokken' }
		]);
		expect(toegestaan(zonder, 'verkenning', 'begeleider', 'wil niet meer')).toEqual([]);
	});

	test('wat ontbreekt staat in de volgorde van de tabel', () => {
		expect(ontbrekend(inFase('verkenning', 'kennismaking'), 'verlengstuk')).toEqual([
			'toestemming',
			'afspraken'
		]);
		expect(stappenlijst(inFase('verkenning', 'kennismaking')).map((s) => s.gedaan)).toEqual([
			false,
			true,
			false
		]);
	});
});

describe('het verloop', () => {
	test('afgespeeld geeft het de huidige fase', () => {
		fc.assert(
			fc.property(walk, ({ verloop, fase }) => {
				expect(replay(verloop)).toBe(fase);
			})
		);
	});

	test('mag met de start beginnen, maar die nergens anders hebben', () => {
		const start = { van: 'verkenning', naar: 'verkenning', soort: 'start', op: day(0) } as const;
		expect(replay([start])).toBe('verkenning');
		expect(replay([start, start])).toBeNull();
	});

	test('met een regel ertussenuit klopt het niet meer', () => {
		fc.assert(
			fc.property(walk, fc.nat(), ({ verloop }, at) => {
				fc.pre(verloop.length > 1);
				const i = at % (verloop.length - 1);
				fc.pre(verloop[i]!.van !== verloop[i]!.naar);
				expect(replay(verloop.toSpliced(i, 1))).toBeNull();
			})
		);
	});

	test('de banden sluiten op elkaar aan en dekken de hele tijd', () => {
		fc.assert(
			fc.property(walk, ({ verloop, fase }) => {
				const bands = fasePerioden(verloop, day(0), day(99));
				expect(bands.at(-1)).toMatchObject({ fase, tot: day(99) });
				bands.slice(1).forEach((band, i) => expect(band.van).toBe(bands[i]!.tot));
			})
		);
	});

	test('de professional is uitgestapt tot er weer wordt opgeschaald', () => {
		const out: FaseWissel = { van: 'afbouw', naar: 'overgedragen', soort: 'afschalen', op: day(9) };
		const flame: FaseWissel = { ...out, van: 'overgedragen', naar: 'waakvlam', op: day(30) };
		const back: FaseWissel = { ...flame, van: 'waakvlam', naar: 'verkenning', soort: 'opschalen' };
		expect(uitgestaptOp([out])).toBe('2026-01-10');
		expect(uitgestaptOp([out, flame])).toBe('2026-01-10');
		expect(uitgestaptOp([out, flame, back])).toBeNull();
	});
});

test.each([
	['2026-01-15', '2026-07-15'],
	['2026-08-31', '2027-02-28'],
	['2027-08-31', '2028-02-29'],
	['2026-03-31', '2026-09-30'],
	['2026-12-01T10:00:00Z', '2027-06-01']
])('wie op %s uitstapt, wordt gebeld op %s', (uit, bellen) => {
	expect(waakvlamDatum(uit)).toBe(bellen);
});

test.each<[Fase, boolean, Fase]>([
	['waakvlam', true, 'verlengstuk'],
	['waakvlam', false, 'verkenning'],
	['verlengstuk', true, 'verkenning'],
	['verkenning', true, 'verkenning'],
	['afgesloten', true, 'verlengstuk']
])('opschalen uit %s, maatje blijft %s: naar %s', (fase, blijft, naar) => {
	expect(opschalenNaar(fase, blijft)).toBe(naar);
	expect(redenNodig(findOvergang(fase, naar)!)).toBe(true);
});

function stappenVan(fase: Fase): Stap[] {
	return Object.values(STAPPEN[fase]).flat();
}
