import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Rolpartij } from './gebruiker.ts';
import { dingenVandaag, HOOGSTENS, VANDAAG, type Feit, type Feitcode } from './vandaag.ts';
import { addDays } from './week.ts';

const vandaag = '2026-11-22';

function feit(code: Feitcode, op: string | null = null, id = 'x'): Feit {
	return { code, id, op, params: { client: 'mevrouw K.' } };
}
function codes(feiten: Feit[], wie: Rolpartij | Rolpartij[]) {
	return dingenVandaag(feiten, wie, vandaag).dingen.map((d) => d.code);
}

test.each<[Feitcode, string | null, Rolpartij, boolean]>([
	['waakvlam', '2026-12-06', 'consulent', true],
	['waakvlam', '2026-12-07', 'consulent', false],
	['waakvlam', '2026-11-01', 'begeleider', true],
	['waakvlam', '2026-11-01', 'coordinator', false],
	['gesprek', '2026-11-30', 'client', true],
	['beschikking_loopt_af', '2027-01-17', 'casusregisseur', true],
	['beschikking_loopt_af', '2027-01-18', 'casusregisseur', false],
	['vog_loopt_af', '2027-01-10', 'coordinator', true],
	['vog_loopt_af', '2027-01-10', 'vrijwilliger', false],
	['uren_ontbreken', null, 'begeleider', true],
	['piketpaaltje', '2026-11-25', 'begeleider', true],
	['piketpaaltje', '2026-11-26', 'begeleider', false],
	['piketpaaltje', '2026-11-20', 'consulent', true],
	['regelpunt_maatje', '2026-11-20', 'vrijwilliger', true],
	['regelpunt_maatje', '2026-11-20', 'begeleider', false],
	['overdracht_client', '2026-11-20', 'client', true],
	['antwoord_vrijwilliger', '2026-11-20', 'vrijwilliger', true],
	['aanbod_beoordelen', null, 'beheerder', true]
])('%s op %s staat vandaag bij een %s: %s', (code, op, wie, shown) => {
	expect(codes([feit(code, op)], wie)).toEqual(shown ? [code] : []);
});

test('wie uitvalt gaat voor, en wat lang wacht stijgt', () => {
	const feiten = [
		feit('uren_ontbreken', '2026-11-16'),
		feit('waakvlam', '2026-11-22'),
		feit('maatje_valt_uit', '2026-11-22'),
		feit('gesprek', '2026-11-05')
	];
	expect(codes(feiten, 'begeleider')).toEqual([
		'maatje_valt_uit',
		'gesprek',
		'waakvlam',
		'uren_ontbreken'
	]);
});

test('één ding wijst naar zijn eigen pagina, met hoe lang het al wacht', () => {
	expect(dingenVandaag([feit('waakvlam', '2026-11-20', 't1')], 'consulent', vandaag)).toEqual({
		dingen: [
			{
				code: 'waakvlam',
				aantal: 1,
				params: { client: 'mevrouw K.' },
				href: '/trajecten/t1',
				op: '2026-11-20',
				dagen: 2
			}
		],
		meer: []
	});
});

test('meer dan twee van hetzelfde worden één ding met een lijst', () => {
	const feiten = ['a', 'b', 'c'].map((id) => feit('uren_ontbreken', '2026-11-16', id));
	const { dingen } = dingenVandaag([...feiten, feit('waakvlam', vandaag)], 'begeleider', vandaag);
	expect(dingen).toMatchObject([
		{ code: 'waakvlam', aantal: 1 },
		{ code: 'uren_ontbreken', aantal: 3, params: {}, href: '/trajecten' }
	]);
	expect(codes(feiten.slice(1), 'begeleider')).toEqual(['uren_ontbreken', 'uren_ontbreken']);
});

test('iemand met twee petten ziet beide, elk ding één keer', () => {
	const feiten = [feit('antwoord_coordinator'), feit('gesprek', vandaag)];
	expect(codes(feiten, ['coordinator', 'begeleider', 'vrijwilliger'])).toEqual([
		'antwoord_coordinator',
		'gesprek'
	]);
});

test('nooit meer dan vijf, nooit iets voor een ander, en de invoer bepaalt de volgorde niet', () => {
	const some = fc.array(
		fc.record({
			code: fc.constantFrom(...(Object.keys(VANDAAG) as Feitcode[])),
			id: fc.uuid(),
			op: fc.option(fc.integer({ min: -90, max: 90 }).map((n) => addDays(vandaag, n)))
		}),
		{ maxLength: 40 }
	);
	const wie = fc.constantFrom<Rolpartij>('begeleider', 'coordinator', 'vrijwilliger', 'client');
	fc.assert(
		fc.property(some, wie, (feiten, rol) => {
			const { dingen, meer } = dingenVandaag(feiten, rol, vandaag);
			expect(dingen.length).toBeLessThanOrEqual(HOOGSTENS);
			if (meer.length) expect(dingen.length).toBe(HOOGSTENS);
			expect(dingen.every((d) => (VANDAAG[d.code].voor as string[]).includes(rol))).toBe(true);
			expect(dingenVandaag(feiten.toReversed(), rol, vandaag)).toEqual({ dingen, meer });
		})
	);
});

test('wat op een deel van een traject gebeurt, wijst naar dat deel', () => {
	const href = (code: Feitcode) =>
		dingenVandaag([feit(code, '2026-11-20', 't1')], 'begeleider', vandaag).dingen[0]?.href;
	expect(href('regelpunt')).toBe('/trajecten/t1/doelen');
	expect(href('overdracht_tekenen')).toBe('/trajecten/t1/overdracht');
});
