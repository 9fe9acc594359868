import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	contactenUitUren,
	fasebeleid,
	RITMECODES,
	RITMES,
	ritmesSchema,
	WIE,
	type Stand
} from './fasebeleid.ts';
import { FASES, HERHAALD, STAPPEN, type Fase, type Stap } from './overgangen.ts';
import { addDays } from './week.ts';

const SINDS = '2026-09-01';
function stand(fase: Fase, gedaan: Partial<Record<Stap, string>> = {}): Stand {
	return {
		fase,
		fase_sinds: `${SINDS}T10:00:00Z`,
		waakvlam_op: '2027-03-01',
		verloop: [],
		stappen: Object.entries(gedaan).map(([stap, gedaan_op]) => ({ stap: stap as Stap, gedaan_op }))
	};
}
const due = (
	s: Stand,
	stap: Stap,
	vandaag = '2026-09-10',
	keuzes = {},
	contacten: string[] = []
) => {
	const line = fasebeleid(s, keuzes, contacten, vandaag).find((l) => l.stap === stap);
	return line && [line.voor, line.telaat];
};

describe('wanneer iets moet', () => {
	test.each<[string, Stand, Stap, string, object, string[], [string | null, boolean] | undefined]>([
		[
			'verlengstuk: om de twee weken contact',
			stand('verlengstuk'),
			'contact',
			'2026-09-10',
			{},
			[],
			['2026-09-15', false]
		],
		[
			'dertien dagen later is het op tijd',
			stand('verlengstuk'),
			'contact',
			'2026-09-15',
			{},
			[],
			['2026-09-15', false]
		],
		[
			'een dag te laat is te laat',
			stand('verlengstuk'),
			'contact',
			'2026-09-16',
			{},
			[],
			['2026-09-15', true]
		],
		[
			'een gesprek zet de klok opnieuw',
			stand('verlengstuk', { contact: '2026-09-12T09:00:00Z' }),
			'contact',
			'2026-09-16',
			{},
			[],
			['2026-09-26', false]
		],
		[
			'uren tellen als contact',
			stand('verlengstuk'),
			'contact',
			'2026-09-16',
			{},
			['2026-09-13'],
			['2026-09-27', false]
		],
		[
			'contact van na vandaag telt nog niet',
			stand('verlengstuk'),
			'contact',
			'2026-09-16',
			{},
			['2026-09-20'],
			['2026-09-15', true]
		],
		[
			'afbouw: om de vier weken',
			stand('afbouw'),
			'contact',
			'2026-09-10',
			{},
			[],
			['2026-09-29', false]
		],
		[
			'verkenning: om de twee weken',
			stand('verkenning'),
			'contact',
			'2026-09-10',
			{},
			[],
			['2026-09-15', false]
		],
		[
			'wie in een nieuwe fase begint, is niet meteen te laat',
			stand('afbouw', { contact: '2026-07-01T09:00:00Z' }),
			'contact',
			SINDS,
			{},
			[],
			['2026-09-29', false]
		],
		[
			'overgedragen: elke maand nazorg',
			stand('overgedragen'),
			'nazorg',
			'2026-09-10',
			{},
			[],
			['2026-10-01', false]
		],
		[
			'in waakvlam is er geen contact volgens ritme',
			stand('waakvlam'),
			'contact',
			'2026-09-10',
			{},
			[],
			undefined
		],
		[
			'het eerste gesprek na drie maanden',
			stand('verlengstuk'),
			'eerste_gesprek',
			'2026-09-10',
			{},
			[],
			['2026-12-01', false]
		],
		[
			'een gehouden gesprek heeft geen dag meer',
			stand('verlengstuk', { eerste_gesprek: '2026-11-01T09:00:00Z' }),
			'eerste_gesprek',
			'2027-01-01',
			{},
			[],
			[null, false]
		],
		[
			'de waakvlam heeft een eigen dag',
			stand('waakvlam'),
			'waakvlam_contact',
			'2027-03-02',
			{},
			[],
			['2027-03-01', true]
		],
		[
			'afspraken hebben geen dag',
			stand('verkenning'),
			'afspraken',
			'2027-01-01',
			{},
			[],
			[null, false]
		],
		[
			'de gemeente zet contact op elke week',
			stand('verlengstuk'),
			'contact',
			'2026-09-10',
			{ verlengstuk_contact: 1 },
			[],
			['2026-09-08', true]
		],
		[
			'de aanbieder zet nazorg uit',
			stand('overgedragen'),
			'nazorg',
			'2026-09-10',
			{ overgedragen_nazorg: 0 },
			[],
			undefined
		],
		[
			'zonder termijn heeft het eerste gesprek geen dag',
			stand('verlengstuk'),
			'eerste_gesprek',
			'2027-09-10',
			{ verlengstuk_gesprek: 0 },
			[],
			[null, false]
		],
		[
			'een maand na 31 januari is de laatste van februari',
			{ ...stand('overgedragen'), fase_sinds: '2027-01-31' },
			'nazorg',
			'2027-02-01',
			{},
			[],
			['2027-02-28', false]
		]
	])('%s', (_, s, stap, vandaag, keuzes, contacten, expected) => {
		expect(due(s, stap, vandaag, keuzes, contacten)).toEqual(expected);
	});

	test('een teruggenomen contact telt niet', () => {
		const s = stand('verlengstuk');
		s.stappen = [{ stap: 'contact', gedaan_op: '2026-09-12', ongedaan_op: '2026-09-12' }];
		expect(due(s, 'contact', '2026-09-16')).toEqual(['2026-09-15', true]);
	});
});

test('elke fase noemt al haar stappen, in de volgorde beginnen, volgen, afronden', () => {
	for (const fase of FASES) {
		const order = fasebeleid(stand(fase), {}, [], '2026-09-10').map((l) => l.soort);
		const rank = order.map((s) => ['opzet', 'volgen', 'afronden'].indexOf(s));
		expect(rank).toEqual(rank.toSorted());
		const { opzet, volgen, afronden } = STAPPEN[fase];
		const named = fasebeleid(stand(fase), {}, [], '2026-09-10').map((l) => l.stap);
		expect(named).toEqual(expect.arrayContaining([...opzet, ...volgen, ...afronden]));
	}
});

test('bij elke stap staat wie hem doet', () => {
	const all: Stap[] = FASES.flatMap((f) => Object.values(STAPPEN[f]).flat());
	all.push(...HERHAALD);
	for (const stap of all) expect(WIE[stap].length).toBeGreaterThan(0);
});

test('hoe later het laatste contact, hoe later het volgende', () => {
	const days = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1 });
	fc.assert(
		fc.property(days, fc.nat(200), (list, extra) => {
			const at = (n: number) => addDays(SINDS, n);
			const before = due(stand('afbouw'), 'contact', at(400), {}, list.map(at))![0]!;
			const after = due(stand('afbouw'), 'contact', at(400), {}, [...list, extra].map(at))![0]!;
			expect(String(after) >= String(before)).toBe(true);
		})
	);
});

test('een leeg veld is de standaard, en de standaard wordt niet bewaard', () => {
	const empty = Object.fromEntries(RITMECODES.map((code) => [code, '']));
	expect(ritmesSchema.parse(empty)).toEqual({});
	expect(ritmesSchema.parse({ ...empty, afbouw_contact: '6', verlengstuk_contact: '2' })).toEqual({
		afbouw_contact: 6
	});
	expect(ritmesSchema.parse({ ...empty, overgedragen_nazorg: '0' })).toEqual({
		overgedragen_nazorg: 0
	});
	expect(ritmesSchema.safeParse({ ...empty, afbouw_contact: '53' }).success).toBe(false);
	expect(RITMES.afbouw_contact.elke).toBe(4);
});

test('uit de uren volgt wanneer de professional er was', () => {
	const line = { soort: 'formeel' as const, ozr: 2 as const, gepland: 2 };
	expect(
		contactenUitUren(
			[
				{ ...line, week: '2026-08-31', werkelijk: 2 },
				{ ...line, week: '2026-09-07', werkelijk: 1 },
				{ ...line, week: '2026-08-24', werkelijk: 0 },
				{ ...line, week: '2026-08-17', werkelijk: null },
				{ week: '2026-08-10', soort: 'informeel', ozr: null, gepland: 2, werkelijk: 2 }
			],
			'2026-09-09'
		)
	).toEqual(['2026-09-06', '2026-09-09']);
});
