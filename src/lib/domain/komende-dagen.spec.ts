import { describe, expect, test } from 'vitest';
import { feestdagVan } from './feestdagen.ts';
import { bijzondereDagen, dichtMelding, weekdag } from './komende-dagen.ts';
import { isDicht } from './open.ts';

const tijd = (dag: number) => ({ dag, van: '09:00', tot: '12:00' });
const dicht = (datum: string, reden: string | null = null) => ({
	datum,
	van: null,
	tot: null,
	reden
});

describe('de komende weken in dagen', () => {
	test('een feestdag zonder bericht is onbekend, met bericht wat er gezegd is', () => {
		// 25 December 2026 is a Friday, 26 a Saturday
		const days = bijzondereDagen([tijd(5), tijd(6)], [dicht('2026-12-25')], '2026-12-20', 14);
		expect(days).toEqual([
			{ datum: '2026-12-25', feestdag: 'kerstdag_1', reden: null, stand: 'dicht', tijden: [] },
			{ datum: '2026-12-26', feestdag: 'kerstdag_2', reden: null, stand: 'onbekend', tijden: [] },
			{ datum: '2027-01-01', feestdag: 'nieuwjaar', reden: null, stand: 'onbekend', tijden: [] }
		]);
	});
	test('een feestdag waarop het toch nooit open is, staat er niet', () => {
		expect(bijzondereDagen([tijd(1)], [], '2026-12-20', 10)).toEqual([]);
	});
	test('dicht op een dag waarop het toch nooit open is, staat er niet', () => {
		const said = [dicht('2026-12-26')];
		expect(bijzondereDagen([tijd(5)], said, '2026-12-26', 1)).toEqual([]);
		// without hours of the week it does say something
		expect(bijzondereDagen([], said, '2026-12-26', 1)).toMatchObject([{ stand: 'dicht' }]);
	});
	test('twee keer open op een dag staat op volgorde, met de reden', () => {
		const open = (van: string, tot: string, reden: string | null) => ({
			...{ datum: '2026-12-22', van, tot, reden }
		});
		const said = [open('14:00', '16:00', 'Kerstmarkt'), open('10:00', '11:00', null)];
		expect(bijzondereDagen([], said, '2026-12-20', 10)).toEqual([
			{
				datum: '2026-12-22',
				feestdag: null,
				reden: 'Kerstmarkt',
				stand: 'anders',
				tijden: [
					{ van: '10:00', tot: '11:00' },
					{ van: '14:00', tot: '16:00' }
				]
			}
		]);
	});
	test('wat geweest is of ver weg, staat er niet', () => {
		const said = [dicht('2026-12-19'), dicht('2026-12-30')];
		expect(bijzondereDagen([tijd(1)], said, '2026-12-20', 10)).toEqual([]);
	});
});

test.each([
	['2026-11-30', 1],
	['2026-12-06', 7]
])('weekdag van %s', (datum, dag) => expect(weekdag(datum)).toBe(dag));

test.each([
	['2026-12-25', 'kerstdag_1'],
	['2027-03-28', 'paasdag_1'],
	['2027-05-06', 'hemelvaart'],
	['2025-05-05', 'bevrijdingsdag'],
	['2026-05-05', null]
])('%s heet %s', (datum, naam) => expect(feestdagVan(datum)).toBe(naam));

test.each([
	[null, null, false, null],
	['2026-12-01', '2026-12-10', true, 'nu'],
	['2026-12-01', '2026-12-05', true, 'nu'],
	['2026-12-05', null, true, 'nu'],
	['2026-12-01', '2026-12-04', false, null],
	['2026-12-19', '2026-12-31', false, 'straks'],
	['2026-12-20', null, false, null]
])('dicht van %s tot %s op 5 december', (dicht_van, dicht_tot, nu, melding) => {
	expect(isDicht('2026-12-05', { dicht_van, dicht_tot })).toBe(nu);
	expect(dichtMelding({ dicht_van, dicht_tot }, '2026-12-05')).toBe(melding);
});
