import { describe, expect, test } from 'vitest';
import type { Urenregel } from '$lib/domain/uren';
import { addDays } from '$lib/domain/week';
import { BREED, HOOG, urenbeeld, type Beeldvraag } from './beeld';

const MAANDAG = '2026-01-05';
const week = (n: number) => addDays(MAANDAG, 7 * n);
const formeel = (
	n: number,
	ozr: 1 | 2 | 3,
	gepland: number,
	werkelijk: number | null
): Urenregel => ({
	week: week(n),
	soort: 'formeel',
	ozr,
	gepland,
	werkelijk
});
const informeel = (n: number, werkelijk: number): Urenregel => ({
	week: week(n),
	soort: 'informeel',
	ozr: null,
	gepland: werkelijk,
	werkelijk
});
const vraag = (over: Partial<Beeldvraag> = {}): Beeldvraag => ({
	uren: [formeel(0, 3, 4, 4), formeel(1, 2, 3, 2), formeel(1, 1, 1, 1), informeel(1, 2)],
	start_op: MAANDAG,
	eind_op: '2026-12-31',
	vandaag: week(2),
	perioden: [],
	gesprekken: [],
	...over
});

/** The heights that a path goes by, each once. */
const hoogten = (d: string | undefined) => [
	...new Set([...(d ?? '').matchAll(/[\d.]+,([\d.]+)/g)].map((match) => Number(match[1])))
];

describe('urenbeeld', () => {
	test('formeel staat op de as, informeel eronder', () => {
		const beeld = urenbeeld(vraag());
		const zwaarst = beeld.vlakken.find((v) => v.ozr === 3)!;
		expect(Math.max(...hoogten(zwaarst.d))).toBeCloseTo(beeld.nul, 0);
		expect(Math.min(...hoogten(beeld.informeel))).toBeCloseTo(beeld.nul, 0);
		expect(beeld.nul).toBeGreaterThan(0);
		expect(beeld.nul).toBeLessThan(HOOG);
	});

	test('niveaus van een week staan op elkaar en zijn samen zo hoog als de uren', () => {
		const beeld = urenbeeld(vraag());
		expect(beeld.vlakken.map((v) => v.ozr)).toEqual([1, 2, 3]);
		const [een, twee, drie] = beeld.vlakken.map((v) => Math.min(...hoogten(v.d)));
		expect(beeld.nul - twee!).toBeCloseTo(((beeld.nul - drie!) * 3) / 4, 0);
		expect(beeld.nul - een!).toBeCloseTo((beeld.nul - drie!) / 4, 0);
		expect(beeld.ozrs).toEqual([1, 2, 3]);
	});

	test('een week die niet is ingevuld heeft geen vlak, wel een lijn van wat was gepland', () => {
		const beeld = urenbeeld(vraag({ uren: [formeel(0, 2, 4, null)] }));
		expect(beeld.vlakken).toEqual([]);
		expect(beeld.informeel).toBe('');
		expect(beeld.weken[0]?.ontbreekt).toBe(true);
		expect(beeld.gepland.formeel).toMatch(/^M0,/);
	});

	test('een week zonder gegevens ertussen is een gat', () => {
		const beeld = urenbeeld(vraag({ uren: [formeel(0, 2, 4, 4), formeel(2, 2, 4, 4)] }));
		expect(beeld.vlakken[0]!.d.match(/M/g)).toHaveLength(2);
	});

	test('zonder uren is er toch een leeg beeld van minstens zestien weken', () => {
		const beeld = urenbeeld(vraag({ uren: [] }));
		expect(beeld.weken).toHaveLength(16);
		expect(beeld.gepland.formeel).toBe('');
		expect(beeld.as.length).toBeGreaterThan(1);
	});

	test('fasen lopen tot en met vandaag en blijven binnen het beeld', () => {
		const beeld = urenbeeld(
			vraag({
				perioden: [
					{ fase: 'verkenning', van: week(0), tot: `${week(1)}T09:00:00Z` },
					{ fase: 'verlengstuk', van: `${week(1)}T09:00:00Z`, tot: '2027-01-01' }
				]
			})
		);
		const [verkenning, verlengstuk] = beeld.fasen;
		expect(verkenning!.x + verkenning!.breed).toBeCloseTo(verlengstuk!.x, 0);
		expect(verlengstuk!.x + verlengstuk!.breed).toBeGreaterThan(beeld.nu!);
		expect(verlengstuk!.x + verlengstuk!.breed).toBeLessThanOrEqual(BREED);
	});

	test('een lang traject noemt hooguit zeven maanden, altijd ook januari', () => {
		const uren = Array.from({ length: 100 }, (_, n) => formeel(n, 1, 2, 2));
		const beeld = urenbeeld(vraag({ uren, eind_op: '2028-12-31', vandaag: week(100) }));
		expect(beeld.maanden.length).toBeLessThanOrEqual(7);
		expect(beeld.maanden.map((m) => m.dag)).toContain('2027-01-01');
		expect(beeld.weken.length).toBeGreaterThan(100);
	});

	test('een gesprek buiten het beeld wordt niet getekend', () => {
		const gesprekken = [
			{ naam: 'kennismaking', dag: week(1) },
			{ naam: 'eindgesprek', dag: '2025-01-01' }
		] as const;
		expect(urenbeeld(vraag({ gesprekken: [...gesprekken] })).gesprekken).toHaveLength(1);
	});

	test('hetzelfde gesprek twee keer op een dag is één teken', () => {
		const gesprek = { naam: 'kennismaking', dag: week(1) } as const;
		expect(urenbeeld(vraag({ gesprekken: [gesprek, { ...gesprek }] })).gesprekken).toHaveLength(1);
	});
});
