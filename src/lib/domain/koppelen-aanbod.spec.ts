import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Vraag } from './koppelen.ts';
import type { Tussenstap } from './tussenstap.ts';
import { scoreAanbod, WEGING_AANBOD, type Aanbodkandidaat } from './koppelen-aanbod.ts';

const vandaag = '2026-11-22';

const vraag: Vraag = {
	resultaatgebieden: ['netwerk'],
	dagdelen: ['ma_ochtend'],
	talen: [],
	geslacht_wens: null,
	zoekt: 'beide',
	max_afstand_km: 5,
	complex: false,
	belangrijk: '',
	past_niet: '',
	wijk_id: 'w1',
	gemeente_id: 'g1'
};

const aanbod: Aanbodkandidaat = {
	id: 'a',
	soort: 'inloop',
	resultaatgebieden: ['netwerk', 'dagbesteding'],
	voorgestelde_gebieden: [],
	doelgroepen: ['iedereen'],
	talen: [],
	vorm: ['locatie'],
	schaal: 'wijk',
	wijken: [],
	locatie_wijken: ['w1'],
	locatie_gemeenten: ['g1'],
	dagdelen: ['ma_ochtend'],
	kosten_soort: 'gratis',
	verwijzing_nodig: false,
	plaatsen_vrij: null,
	plaatsen_vrij_op: null,
	afstand_m: 700
};

function one(extra: Partial<Aanbodkandidaat> = {}, asked: Partial<Vraag> = {}) {
	return scoreAanbod({ ...vraag, ...asked }, [{ ...aanbod, ...extra }], vandaag)[0]!;
}
const codes = (redenen: { code: string }[]) => redenen.map((r) => r.code);

test('een inloop in de wijk past goed', () => {
	expect(one()).toMatchObject({ oordeel: 'past_goed', twijfel: [], tegen: [] });
	expect(codes(one().voor)).toEqual([
		'gebied',
		'dichtbij',
		'in_wijk',
		'dagdelen',
		'doelgroep_iedereen',
		'gratis'
	]);
});

const elders = { locatie_wijken: ['w2'], afstand_m: 3000 };

test.each<[string, Partial<Aanbodkandidaat>, Partial<Vraag>, string]>([
	['voor iets anders', { resultaatgebieden: ['gezin'] }, {}, 'ander_gebied'],
	['te ver weg', { afstand_m: 5001 }, {}, 'te_ver'],
	['voor een andere wijk', elders, {}, 'buiten_werkgebied'],
	['met een ander werkgebied', { wijken: ['w2'] }, {}, 'buiten_werkgebied'],
	[
		'van een andere stad',
		{ ...elders, schaal: 'stedelijk', locatie_gemeenten: ['g2'] },
		{},
		'buiten_werkgebied'
	],
	['dat dan dicht is', { dagdelen: ['zo_avond'] }, {}, 'geen_dagdeel'],
	['zonder vrije plaats', { plaatsen_vrij: 0, plaatsen_vrij_op: '2026-11-01' }, {}, 'geen_plaats'],
	['in een andere taal', { talen: ['nl'] }, { talen: ['ar'] }, 'geen_taal'],
	['als er een maatje gezocht wordt', {}, { zoekt: 'maatje' }, 'zoekt_geen_aanbod'],
	['bij een complexe vraag', {}, { complex: true }, 'alleen_professional'],
	[
		'semiprofessioneel bij een complexe vraag',
		{ soort: 'semiprofessioneel' },
		{ complex: true },
		'alleen_professional'
	]
])('aanbod %s past niet', (_, extra, asked, code) => {
	expect(codes(one(extra, asked).tegen)).toEqual([code]);
});

test.each<[string, Partial<Aanbodkandidaat>, Partial<Vraag>]>([
	['voor de hele regio', { ...elders, schaal: 'regionaal' }, {}],
	['voor de hele stad', { ...elders, schaal: 'stedelijk' }, {}],
	['met deze wijk in het werkgebied', { ...elders, wijken: ['w1', 'w2'] }, {}],
	['zonder schaal', { ...elders, schaal: null }, {}],
	[
		'een maatjesproject als er een maatje gezocht wordt',
		{ soort: 'maatjesproject' },
		{ zoekt: 'maatje' }
	],
	['een aanbieder bij een complexe vraag', { soort: 'aanbieder' }, { complex: true }],
	['dat thuis komt, van ver', { vorm: ['thuis'], afstand_m: 9000 }, {}],
	['waar lang geleden geen plaats was', { plaatsen_vrij: 0, plaatsen_vrij_op: '2026-01-01' }, {}]
])('aanbod %s past wel', (_, extra, asked) => {
	expect(one(extra, asked).tegen).toEqual([]);
});

test.each<[string, Partial<Aanbodkandidaat>, Partial<Vraag>, string]>([
	['om de hoek in de volgende wijk', { locatie_wijken: ['w2'] }, {}, 'andere_wijk'],
	[
		'met een gebied uit de woorden',
		{ voorgestelde_gebieden: ['netwerk'] },
		{},
		'gebied_voorgesteld'
	],
	['zonder plek', { afstand_m: null }, {}, 'afstand_onbekend'],
	['met onbekende tijden', { dagdelen: [] }, {}, 'dagdelen_onbekend'],
	['van een aanbieder', { soort: 'aanbieder' }, {}, 'eerst_informeel'],
	['alleen voor ouderen', { doelgroepen: ['ouderen'] }, {}, 'andere_doelgroep'],
	['met verwijzing', { verwijzing_nodig: true }, {}, 'verwijzing_nodig']
])('aanbod %s is een twijfel', (_, extra, asked, code) => {
	expect(one(extra, asked).past).toBe(true);
	expect(codes(one(extra, asked).twijfel)).toEqual([code]);
});

describe('eigenschappen', () => {
	const some = fc.record({
		vorm: fc.subarray(['locatie', 'thuis', 'telefoon', 'online']),
		afstand_m: fc.option(fc.integer({ min: 0, max: 90_000 })),
		schaal: fc.constantFrom(null, 'wijk', 'bovenwijks', 'stedelijk', 'regionaal'),
		locatie_wijken: fc.subarray(['w1', 'w2']),
		locatie_gemeenten: fc.subarray(['g1', 'g2']),
		dagdelen: fc.subarray(['ma_ochtend', 'zo_avond'])
	});

	test('telefoon en online vallen nooit af om de afstand of de plek', () => {
		fc.assert(
			fc.property(some, (extra) => {
				const remote = { ...extra, vorm: [...extra.vorm, 'telefoon'] };
				expect(one(remote).past).toBe(true);
			})
		);
	});

	test('de volgorde van invoer maakt niet uit', () => {
		fc.assert(
			fc.property(fc.array(some, { maxLength: 10 }), (all) => {
				const list = all.map((extra, i) => ({ ...aanbod, ...extra, id: `a${i}` }));
				expect(scoreAanbod(vraag, list.toReversed(), vandaag)).toEqual(
					scoreAanbod(vraag, list, vandaag)
				);
			})
		);
	});
});

test('de gewichten tellen op tot honderd', () => {
	expect(Object.values(WEGING_AANBOD).reduce((a, b) => a + b)).toBe(100);
});

test.each<[string, boolean, Tussenstap, string, string]>([
	[
		'complex en het mag',
		true,
		{ code: 'naast_professional', reden: '' },
		'voor',
		'onder_professional'
	],
	['complex en niemand zei iets', true, { code: 'vraag' }, 'tegen', 'alleen_professional'],
	['complex en nooit', true, { code: 'nooit', omdat: 'crisis' }, 'tegen', 'alleen_professional'],
	['er past geen maatje', false, { code: 'geen_maatje' }, 'voor', 'tussenstap'],
	['er past een maatje', false, { code: 'eerst_informeel' }, 'twijfel', 'eerst_informeel']
])('semiprofessioneel aanbod, %s', (_, complex, stap, kant, code) => {
	const asked: Vraag = { ...vraag, complex, zoekt: complex ? 'beide' : 'maatje' };
	const other = { ...aanbod, id: 'gewoon', soort: 'inloop' };
	const [half] = scoreAanbod(
		asked,
		[{ ...aanbod, soort: 'semiprofessioneel' }],
		vandaag,
		undefined,
		stap
	);
	expect(half![kant as 'voor'].map((r) => r.code)).toContain(code);
	expect(half!.past).toBe(kant === 'voor');
	// What is not semiprofessional is judged as ever.
	expect(scoreAanbod(asked, [other], vandaag, undefined, stap)).toEqual(
		scoreAanbod(asked, [other], vandaag)
	);
});
