import { expect, test } from 'vitest';
import { ONDERDELEN } from './domain/plan.ts';
import {
	antwoordZin,
	bedragZin,
	betalingZin,
	onderdeelHint,
	onderdeelNaam
} from './plan-woorden.ts';

test('elk onderdeel heeft een naam voor de professional, een voor de cliënt, en een hint', () => {
	for (const { code } of Object.values(ONDERDELEN).flat()) {
		expect(onderdeelNaam(code)).not.toBe(code);
		expect(onderdeelNaam(code, { zelf: true })).not.toBe(code);
		expect(onderdeelHint(code)).toBeTruthy();
	}
});

const nothing = { uren_toegekend: null, bedrag_cents: null };
test.each([
	[{ ...nothing, arrangement: 'uren', uren_toegekend: 3 }, '3 uur per week'],
	[{ ...nothing, arrangement: 'kort_herstel', bedrag_cents: 41000 }, '€\u00a0410 per vier weken'],
	[
		{ ...nothing, arrangement: 'trajectfinanciering', bedrag_cents: 1850000 },
		'€\u00a018.500 voor het hele resultaat'
	],
	[{ ...nothing, arrangement: 'uren' }, '']
] as const)('%j is %s', (traject, words) => {
	expect(bedragZin(traject)).toBe(words);
	expect(betalingZin(traject)).toContain(words || 'nog niet ingevuld');
});

test.each([
	[true, 'zelf', '3 dec: eens, zelf gezegd'],
	[false, 'zelf', '3 dec: niet eens, zelf gezegd'],
	[true, 'gesprek', '3 dec: eens, in een gesprek. Vastgelegd door Nadia'],
	[false, 'gesprek', '3 dec: niet eens, in een gesprek. Vastgelegd door Nadia']
])('akkoord %s, %s', (akkoord, wijze, zin) => {
	const said = { akkoord, wijze, gegeven_op: '2026-12-03', vastgelegd_naam: 'Nadia' };
	expect(antwoordZin(said, '2026-12-10')).toBe(zin);
});
