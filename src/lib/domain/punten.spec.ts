import { expect, test } from 'vitest';
import { bonCodeSchema, bonSchema, hulpSchema, leesbareCode } from './punten.ts';

test.each([
	['K7QM42XA', 'K7QM42XA'],
	['k7qm-42xa', 'K7QM42XA'],
	[' k7qm 42xa ', 'K7QM42XA']
])('een code mag slordig getypt zijn: %s', (typed, code) => {
	expect(bonCodeSchema.parse({ code: typed }).code).toBe(code);
});

test.each(['', 'K7QM42X', 'K7QM42XAB', 'K7QM42X0', 'K7QM42XI'])('geen code: "%s"', (typed) => {
	expect(bonCodeSchema.safeParse({ code: typed }).success).toBe(false);
});

test('een code die is opgeschreven, is weer te lezen', () => {
	expect(bonCodeSchema.parse({ code: leesbareCode('K7QM42XA') }).code).toBe('K7QM42XA');
});

const sleutel = '4a1f2f0e-4f0b-4c3a-9d9f-1b2c3d4e5f60';

test.each([
	['1,5', true],
	['12', true],
	['0', false],
	['13', false],
	['veel', false]
])('uren "%s" kan: %s', (uren, kan) => {
	const form = { sleutel, vrijwilliger: sleutel, dag: '2026-11-20', uren, taak: 'tuin' };
	expect(hulpSchema.safeParse(form).success).toBe(kan);
});

test('bij een bon hoort hoe iemand te bereiken is, nooit een burgerservicenummer', () => {
	const bon = { sleutel, taak: 'lamp', toelichting: '' };
	expect(bonSchema.safeParse({ ...bon, bereikbaar: '  ' }).success).toBe(false);
	expect(bonSchema.safeParse({ ...bon, bereikbaar: 'bel na zessen' }).success).toBe(true);
	expect(bonSchema.safeParse({ ...bon, bereikbaar: 'bsn 111222333' }).success).toBe(false);
});
