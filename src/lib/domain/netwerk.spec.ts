import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readForm } from './formulier.ts';
import {
	KRINGEN,
	netwerkSchema,
	opPlek,
	plek,
	verdeel,
	vergelijk,
	vrijeHoek,
	type Persoon
} from './netwerk.ts';

const annie: Persoon = {
	naam: 'Annie',
	rol: 'buur',
	kring: 2,
	hoek: 90,
	contact: 'week',
	steun: true
};
const kring = fc.constantFrom(...KRINGEN);
const hoek = fc.integer({ min: 0, max: 359 });

test('wie ergens wordt neergezet staat daar weer', () => {
	fc.assert(
		fc.property(kring, hoek, (k, h) => {
			const { x, y } = plek({ kring: k, hoek: h });
			expect(opPlek(x, y)).toEqual({ kring: k, hoek: h });
		})
	);
});
test('boven is nul graden, rechts negentig', () => {
	expect(opPlek(0, -1)).toEqual({ kring: 3, hoek: 0 });
	expect(opPlek(0.2, 0)).toEqual({ kring: 1, hoek: 90 });
	expect(opPlek(9, 9).kring).toBe(3);
});
test('een vrije plek is altijd een andere', () => {
	fc.assert(
		fc.property(fc.uniqueArray(hoek, { maxLength: 29 }), kring, (hoeken, k) => {
			const mensen = hoeken.map((h) => ({ kring: k, hoek: h }));
			expect(hoeken).not.toContain(vrijeHoek(mensen, k));
		})
	);
});
test('zonder script krijgt ieder een eigen plek', () => {
	const same = ['An', 'Bo', 'Co'].map((naam) => ({ ...annie, naam, hoek: 0 }));
	expect(new Set(verdeel(same).map((p) => p.hoek)).size).toBe(3);
});

const read = (fields: Record<string, string>) => {
	const data = new FormData();
	for (const [name, value] of Object.entries(fields)) data.append(name, value);
	return readForm(netwerkSchema, data);
};
test('een rij zonder naam is niemand; alleen een voornaam', () => {
	const row = {
		versie: '0',
		naam_0: 'Annie',
		rol_0: 'buur',
		kring_0: '2',
		hoek_0: '90',
		contact_0: 'week',
		steun_0: 'ja',
		naam_1: ' ',
		kring_1: '1'
	};
	expect(read(row)).toEqual({ ok: true, data: { versie: 0, mensen: [annie] } });
	expect(read({ ...row, naam_1: '06-12345678' })).toMatchObject({
		ok: false,
		errors: { naam_1: 'fout_voornaam' }
	});
	expect(read({ ...row, kring_0: '4' })).toMatchObject({
		ok: false,
		errors: { kring_0: 'fout_bereik' }
	});
});
test('voor en na: wie erbij kwam, wie weg is, wie van kring veranderde', () => {
	const [bob, cor] = [
		{ ...annie, naam: 'Bob' },
		{ ...annie, naam: 'Cor' }
	];
	const done = vergelijk([annie, bob], [{ ...annie, kring: 1 }, cor]);
	const names = Object.fromEntries(Object.entries(done).map(([k, v]) => [k, v.map((p) => p.naam)]));
	expect(names).toEqual({ erbij: ['Cor'], weg: ['Bob'], dichterbij: ['Annie'], verderweg: [] });
});
