import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eerstvolgende, evaluaties, klikmomenten, nuGevraagd, proefTot } from './momenten.ts';
import { addDays, daysBetween } from './week.ts';

const dagen = (start: string) => evaluaties(start).map((m) => m.op);

test.each([
	['2026-11-27', '2027-02-27', '2027-05-27'],
	['2026-11-30', '2027-02-28', '2027-05-30'],
	['2027-08-31', '2027-11-30', '2028-02-29'],
	['2026-12-31', '2027-03-31', '2027-06-30'],
	['2028-02-29', '2028-05-29', '2028-08-29']
])('gestart op %s: evaluaties op %s en %s', (start, drie, zes) => {
	expect(dagen(start)).toEqual([drie, zes]);
});

test('de klik wordt gevraagd na vier en na twaalf weken', () => {
	expect(klikmomenten('2026-11-27').map((m) => m.op)).toEqual(['2026-12-25', '2027-02-19']);
	expect(proefTot('2026-11-27')).toBe('2027-02-19');
});

const start = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('2000-01-01', n));

describe('eigenschappen', () => {
	test('schuift de start, dan schuift de klik precies mee en de evaluatie hooguit drie dagen anders', () =>
		fc.assert(
			fc.property(start, fc.integer({ min: -90, max: 90 }), (day, shift) => {
				const moved = addDays(day, shift);
				for (const i of [0, 1]) {
					expect(daysBetween(klikmomenten(day)[i]!.op, klikmomenten(moved)[i]!.op)).toBe(shift);
					const gap = daysBetween(dagen(day)[i]!, dagen(moved)[i]!);
					expect(Math.abs(gap - shift)).toBeLessThanOrEqual(4);
				}
			})
		));
	test('een moment is nooit al voorbij op de dag zelf, en altijd na de start', () =>
		fc.assert(
			fc.property(start, (day) => {
				for (const m of [...klikmomenten(day), ...evaluaties(day)]) {
					expect(m.vanaf > day && m.vanaf <= m.op && m.op <= m.tot).toBe(true);
					expect(nuGevraagd([m], m.op)).toEqual([m]);
					expect(nuGevraagd([m], addDays(m.vanaf, -1))).toEqual([]);
					expect(nuGevraagd([m], addDays(m.tot, 1))).toEqual([]);
				}
			})
		));
});

test('het eerstvolgende moment, en geen meer na een half jaar', () => {
	expect(eerstvolgende('2026-11-27', '2026-11-27')?.code).toBe('week4');
	expect(eerstvolgende('2026-11-27', '2027-01-20')?.code).toBe('proef');
	expect(eerstvolgende('2026-11-27', '2027-02-15')?.code).toBe('maand3');
	expect(eerstvolgende('2026-11-27', '2027-03-01')?.code).toBe('maand6');
	expect(eerstvolgende('2026-11-27', '2027-06-01')).toBe(null);
});
