import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readForm } from './formulier.ts';
import { isFeestdag } from './feestdagen.ts';
import { weekdag } from './komende-dagen.ts';
import {
	gesprekSchema,
	gespreksvoorstellen,
	gesprekVerwacht,
	RITMES,
	voorbereidingSchema
} from './voortgangsgesprek.ts';
import { addDays } from './week.ts';

const day = fc.integer({ min: 0, max: 5000 }).map((n) => addDays('2024-01-01', n));

describe('wanneer een gesprek past', () => {
	test.each([
		['het eerste na drie maanden samen', '2026-03-10', [], 3, 'eerste', '2026-06-10'],
		['op het eind van een korte maand', '2026-11-30', [], 3, 'eerste', '2027-02-28'],
		['daarna zoals afgesproken', '2026-01-10', ['2026-04-12'], 2, 'voortgang', '2026-06-12'],
		[
			'vanaf het laatste gesprek',
			'2026-01-10',
			['2026-04-12', '2026-07-01'],
			3,
			'voortgang',
			'2026-10-01'
		],
		['na een terugval weer als nieuw', '2026-08-01', ['2026-04-12'], 3, 'eerste', '2026-11-01']
	] as const)('%s', (_, samen_sinds, gehouden, maanden, soort, op) => {
		expect(gesprekVerwacht({ samen_sinds, gehouden, maanden })).toEqual({ soort, op });
	});

	test('voorstellen zijn drie werkdagen na elkaar, nooit te vroeg', () => {
		fc.assert(
			fc.property(
				day,
				fc.array(day, { maxLength: 5 }),
				fc.constantFrom(...RITMES),
				day,
				(samen_sinds, gehouden, maanden, vandaag) => {
					const stand = { samen_sinds, gehouden, maanden };
					const days = gespreksvoorstellen(stand, vandaag);
					expect(days).toHaveLength(3);
					expect(days.toSorted()).toEqual(days);
					expect(new Set(days).size).toBe(3);
					for (const d of days) {
						expect(weekdag(d)).toBeLessThanOrEqual(5);
						expect(isFeestdag(d)).toBe(false);
						expect(d >= addDays(vandaag, 7)).toBe(true);
						expect(d >= gesprekVerwacht(stand).op).toBe(true);
					}
				}
			)
		);
	});
});

const form = (fields: Record<string, string | string[]>) => {
	const data = new FormData();
	for (const [name, value] of Object.entries(fields))
		for (const one of [value].flat()) data.append(name, one);
	return data;
};
const vandaag = '2026-11-27';
const plan = (extra: Record<string, string | string[]> = {}) =>
	readForm(
		gesprekSchema(vandaag),
		form({
			soort: 'eerste',
			voorstel: '2026-12-08',
			dag: '',
			tijd: '14:00',
			minuten: '60',
			plek: 'Buurthuis',
			genodigd: ['vrijwilliger'],
			...extra
		})
	);

describe('het formulier', () => {
	test('een voorgestelde dag, of een andere die iemand typt', () => {
		expect(plan()).toMatchObject({
			ok: true,
			data: { dag: '2026-12-08', gesprek: null, versie: 0 }
		});
		expect(plan({ voorstel: 'anders', dag: '2026-12-24' })).toMatchObject({
			data: { dag: '2026-12-24' }
		});
		expect(plan({ dag: '2026-12-24' })).toMatchObject({ data: { dag: '2026-12-24' } });
		const gesprek = '0190a5b0-0000-7000-8000-000000000001';
		expect(plan({ gesprek, dag: '2026-12-24' })).toMatchObject({ data: { dag: '2026-12-08' } });
	});
	test.each([
		['geen dag', { voorstel: 'anders' }, 'dag', 'fout_verplicht'],
		['gisteren', { voorstel: '2026-11-26' }, 'dag', 'fout_gesprek_dag'],
		['geen echte dag', { voorstel: '2026-02-31' }, 'dag', 'fout_gesprek_dag'],
		['een nummer als naam', { netwerk: '06 12345678' }, 'netwerk', 'fout_voornaam'],
		['een mailadres als naam', { netwerk: 'an@an.nl' }, 'netwerk', 'fout_voornaam'],
		['geen plek', { plek: ' ' }, 'plek', 'fout_verplicht']
	])('%s', (_, extra, field, code) => {
		expect(plan(extra)).toMatchObject({ ok: false, errors: { [field]: code } });
	});
	test('van de voorbereiding blijft alleen over wat is ingevuld', () => {
		const read = readForm(
			voorbereidingSchema,
			form({
				versie: '1',
				wat: 'versturen',
				delen: ['begeleider'],
				gaat_oordeel: '3',
				gaat_woorden: ' Best. ',
				goed_woorden: ''
			})
		);
		expect(read).toMatchObject({
			ok: true,
			data: { delen: ['begeleider'], antwoorden: { gaat: { oordeel: 3, woorden: 'Best.' } } }
		});
		expect(read.ok && Object.keys(read.data.antwoorden)).toEqual(['gaat']);
	});
	test('een vijfde gezicht bestaat niet', () => {
		const read = readForm(
			voorbereidingSchema,
			form({ versie: '1', wat: 'bewaren', gaat_oordeel: '5' })
		);
		expect(read).toMatchObject({ ok: false, errors: { gaat_oordeel: 'fout_bereik' } });
	});
});
