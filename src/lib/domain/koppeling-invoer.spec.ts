import { describe, expect, test } from 'vitest';
import {
	afrondenSchema,
	clientAntwoordSchema,
	evaluatieSchema,
	kennismakingSchema,
	klikSchema,
	startdagSchema
} from './koppeling-invoer.ts';

const VANDAAG = '2026-11-27';
const id = '0190a5b0-0000-7000-8000-000000000001';
const ok = (schema: { safeParse: (v: unknown) => { success: boolean } }, value: unknown) =>
	schema.safeParse(value).success;

describe('de kennismaking', () => {
	const goed = { dag: '2026-12-03', tijd: '14:00', locatie_id: '', plek: 'Buurthuis De Zwaan' };
	test.each([
		[{}, true],
		[{ dag: VANDAAG }, true],
		[{ dag: '2026-11-26' }, false],
		[{ dag: '2027-02-25' }, true],
		[{ dag: '2027-02-26' }, false],
		[{ tijd: '24:00' }, false],
		[{ tijd: '9:30' }, false],
		[{ plek: '' }, false],
		[{ plek: '', locatie_id: id }, true],
		[{ plek: 'Bij 123456782 thuis' }, false]
	])('met %j kan: %s', (extra, kan) => {
		expect(ok(kennismakingSchema(VANDAAG), { ...goed, ...extra })).toBe(kan);
	});
});

test.each([
	['2026-08-29', true],
	['2026-08-28', false],
	['2027-02-25', true],
	['2027-02-26', false]
])('een startdag op %s kan: %s', (start_op, kan) => {
	expect(ok(startdagSchema(VANDAAG), { start_op })).toBe(kan);
});

test('een evaluatie is geweest, en een antwoord zegt wie en hoe', () => {
	const evaluatie = { moment: 'maand3', notitie: '' };
	expect(ok(evaluatieSchema(VANDAAG), { ...evaluatie, gedaan_op: VANDAAG })).toBe(true);
	expect(ok(evaluatieSchema(VANDAAG), { ...evaluatie, gedaan_op: '2026-11-28' })).toBe(false);
	expect(ok(clientAntwoordSchema, { antwoord: 'ja', wijze: 'telefoon' })).toBe(true);
	expect(ok(clientAntwoordSchema, { antwoord: 'ja' })).toBe(false);
	const klik = { moment: 'week4', kant: 'client', oordeel: 'goed' };
	expect(ok(klikSchema, klik)).toBe(true);
	expect(ok(klikSchema, { ...klik, kant: 'coordinator' })).toBe(false);
});

describe('afronden', () => {
	test.each([
		[{ reden: 'verhuisd' }, true],
		[{}, false],
		[{ reden: 'zomaar' }, false],
		[{ reden: 'anders' }, false],
		[{ reden: 'anders', toelichting: 'Andere dag.' }, true],
		[{ reden: 'tijd', maatje: 'pauze' }, false],
		[{ reden: 'tijd', maatje: 'pauze', pauze_tot: VANDAAG }, false],
		[{ reden: 'tijd', maatje: 'pauze', pauze_tot: '2027-03-01' }, true]
	])('met %j kan: %s', (fields, kan) => {
		expect(ok(afrondenSchema(VANDAAG), fields)).toBe(kan);
	});
	test('wie vrij is heeft geen dag, ook als die er nog staat', () => {
		const done = afrondenSchema(VANDAAG).parse({ reden: 'tijd', pauze_tot: '2027-03-01' });
		expect(done).toMatchObject({ pauze_tot: null, vraag_dicht: false });
	});
});
