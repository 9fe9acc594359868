import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DRIE } from './doelen.ts';
import type { FaseWissel } from './driehoek.ts';
import { isGedaan } from './driehoek.ts';
import { readForm } from './formulier.ts';
import {
	AFSPRAKEN,
	geldende,
	isRond,
	isVerouderd,
	nogTeTekenen,
	overdrachtSchema,
	standVan,
	tekenSchema,
	voorgesteldeMomenten,
	type Akkoord
} from './overdracht.ts';

const VANDAAG = '2026-11-27';
const op = (minuut: number) => new Date(Date.UTC(2026, 10, 1) + minuut * 60_000).toISOString();
const akkoord = fc.record({
	partij: fc.constantFrom(...DRIE),
	akkoord: fc.boolean(),
	versie: fc.integer({ min: 1, max: 3 }),
	op: fc.integer({ min: 0, max: 5000 }).map(op)
});

describe('drie keer ja', () => {
	test('rond is het alleen als elk van de drie bij deze tekst het laatst ja zei', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(akkoord, { selector: (a) => a.op, maxLength: 15 }),
				fc.integer({ min: 1, max: 3 }),
				(akkoorden, versie) => {
					const last = DRIE.map((partij) => {
						let found: Akkoord | null = null;
						for (const a of akkoorden)
							if (a.partij === partij && a.versie === versie && (!found || a.op > found.op))
								found = a;
						return found?.akkoord ?? false;
					});
					expect(isRond(versie, akkoorden)).toBe(last.every(Boolean));
					expect(nogTeTekenen(versie, akkoorden)).toEqual(DRIE.filter((_, i) => !last[i]));
				}
			)
		);
	});
	test('een andere tekst vraagt drie nieuwe antwoorden', () => {
		fc.assert(
			fc.property(fc.array(akkoord), (akkoorden) => {
				expect(Object.values(standVan(4, akkoorden))).toEqual([null, null, null]);
			})
		);
	});
});

describe('na opschalen opnieuw', () => {
	const wissel = (
		minuut: number,
		soort: FaseWissel['soort'],
		van = 'afbouw',
		naar = 'verlengstuk'
	) => ({ van, naar, soort, op: op(minuut) }) as FaseWissel;
	test.each<[string, FaseWissel[], boolean]>([
		['nooit opgeschaald', [wissel(50, 'afschalen', 'verlengstuk', 'afbouw')], false],
		['opgeschaald ervoor', [wissel(5, 'opschalen')], false],
		['opgeschaald erna', [wissel(50, 'opschalen')], true],
		['ervoor en erna', [wissel(5, 'opschalen'), wissel(50, 'opschalen')], true],
		['meer uren in verkenning', [wissel(50, 'opschalen', 'verkenning', 'verkenning')], false]
	])('%s', (_, verloop, uit) => {
		expect(isVerouderd({ created_at: op(10) }, verloop)).toBe(uit);
	});
	test('wat nog geldt, telt ook als stap van de driehoek: dezelfde regel', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 100 }),
				fc.array(fc.integer({ min: 0, max: 100 })),
				(maak, ups) => {
					const verloop = ups.toSorted((a, b) => a - b).map((m) => wissel(m, 'opschalen'));
					const stap = { stap: 'warme_overdracht' as const, gedaan_op: op(maak) };
					expect(isVerouderd({ created_at: op(maak) }, verloop)).toBe(
						!isGedaan({ fase: 'afbouw', stappen: [stap], verloop }, 'warme_overdracht')
					);
				}
			)
		);
	});
	test('geldend is de nieuwste die niet is vervallen en niet is verouderd', () => {
		const rij = (created: number, vervallen = false) => ({
			versie: 1,
			created_at: op(created),
			voorgelegd_op: null,
			rond_op: null,
			vervallen_op: vervallen ? op(created + 1) : null
		});
		const [oud, nieuw, weg] = [rij(1), rij(20), rij(30, true)];
		expect(geldende([oud, nieuw, weg], [])).toBe(nieuw);
		expect(geldende([oud], [wissel(10, 'opschalen')])).toBeNull();
		expect(geldende([], [])).toBeNull();
	});
});

describe('de formulieren', () => {
	const HEEL = {
		dag: '2026-11-20',
		wie_doet_wat: 'Karim gaat mee naar de markt',
		hoe_vaak: 'Elke vrijdag',
		wie_bellen: 'Samira, 030 123',
		lukt_niet: 'Dan belt Karim Samira',
		wat_helpt: 'Rustig praten',
		signalen: 'De gordijnen blijven dicht'
	};
	function lees(fields: Record<string, string>, aanwezig: readonly string[] = DRIE) {
		const data = new FormData();
		for (const [name, value] of Object.entries(fields)) data.set(name, value);
		for (const wie of aanwezig) data.append('aanwezig', wie);
		const read = readForm(overdrachtSchema(VANDAAG), data);
		return read.ok ? null : read.errors;
	}
	test('een kladje mag gaten hebben, wat je voorlegt niet', () => {
		expect(lees({ dag: '2026-11-20' }, [])).toBeNull();
		expect(lees({ ...HEEL, voorleggen: 'ja' })).toBeNull();
		for (const veld of [...AFSPRAKEN, 'wat_helpt', 'signalen'])
			expect(lees({ ...HEEL, [veld]: ' ', voorleggen: 'ja' })).toEqual({
				[veld]: 'fout_verplicht'
			});
	});
	test.each(DRIE)('zonder %s erbij is het geen gesprek met zijn drieën', (weg) => {
		expect(
			lees(
				{ ...HEEL, voorleggen: 'ja' },
				DRIE.filter((wie) => wie !== weg)
			)
		).toEqual({
			aanwezig: 'fout_alle_drie'
		});
	});
	test('een gesprek dat nog komt kan niemand tekenen', () => {
		expect(lees({ ...HEEL, dag: '2026-12-01' })).toBeNull();
		expect(lees({ ...HEEL, dag: '2026-12-01', voorleggen: 'ja' })).toEqual({
			dag: 'fout_datum_in_toekomst'
		});
	});
	test('geen diagnose op papier voor het maatje', () => {
		expect(lees({ ...HEEL, wat_helpt: 'Hij heeft autisme' })).toEqual({
			wat_helpt: 'fout_diagnose'
		});
	});
	test('nog niet akkoord zegt waarom', () => {
		const teken = (fields: Record<string, string>) => {
			const data = new FormData();
			const all = { overdracht: '00000000-0000-4000-8000-000000000001', versie: '1', ...fields };
			for (const [name, value] of Object.entries(all)) data.set(name, value);
			return readForm(tekenSchema(VANDAAG), data).ok;
		};
		expect(teken({ akkoord: 'ja' })).toBe(true);
		expect(teken({ akkoord: 'nee' })).toBe(false);
		expect(teken({ akkoord: 'nee', woorden: 'Vrijdag kan niet' })).toBe(true);
		expect(teken({ akkoord: 'ja', gesprek_op: '2026-11-28' })).toBe(false);
	});
	test('begeleiding na een week, een maand en drie maanden', () => {
		expect(voorgesteldeMomenten('2026-11-30').map((m) => m.dag)).toEqual([
			'2026-12-07',
			'2026-12-30',
			'2027-02-28'
		]);
	});
});
