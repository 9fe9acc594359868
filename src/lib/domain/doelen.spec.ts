import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	HOOGSTENS_OPEN,
	isTeLaat,
	kanNieuwDoel,
	nieuwDoelSchema,
	paaltjeSchema,
	scherperDoelSchema,
	sluitDoelSchema,
	volgendPaaltje,
	voortgang,
	zegSchema,
	DOELSTATUSSEN
} from './doelen.ts';
import { readForm } from './formulier.ts';
import { OPLOSSINGEN } from './verheldering.ts';
import { addDays } from './week.ts';

const VANDAAG = '2026-11-27';
function form(fields: Record<string, string | string[]>): FormData {
	const data = new FormData();
	for (const [name, value] of Object.entries(fields))
		for (const text of [value].flat()) data.append(name, text);
	return data;
}
const DOEL = {
	tekst: 'Ik doe mijn post zelf',
	resultaatgebied: 'administratie',
	oplossing: 'eigen_kracht',
	samen: ['client', 'begeleider']
};
const doel = (more: Record<string, string | string[]> = {}) =>
	readForm(nieuwDoelSchema, form({ ...DOEL, ...more }));
const errors = (more: Record<string, string | string[]>) => {
	const read = doel(more);
	return read.ok ? {} : read.errors;
};

describe('hoogstens drie doelen open', () => {
	test('een vierde kan precies dan niet als er drie open zijn', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...DOELSTATUSSEN), { maxLength: 12 }), (statussen) => {
				const open = statussen.filter((s) => s === 'open').length;
				expect(kanNieuwDoel(statussen.map((status) => ({ status })))).toBe(open < HOOGSTENS_OPEN);
			})
		);
	});
});

describe('piketpaaltjes', () => {
	const dagen = fc.integer({ min: -40, max: 40 }).map((d) => addDays(VANDAAG, d));
	const paaltje = fc
		.record({
			bereikt_voor: dagen,
			bereikt_op: fc.option(dagen, { nil: null }),
			vervallen_op: fc.option(dagen, { nil: null })
		})
		.map((p) => ({ ...p, vervallen_op: p.bereikt_op ? null : p.vervallen_op }));

	test('gehaald is nooit meer dan er zijn, en wat vervalt telt niet mee', () => {
		fc.assert(
			fc.property(fc.array(paaltje), (lijst) => {
				const { gehaald, totaal } = voortgang(lijst);
				expect(gehaald).toBeLessThanOrEqual(totaal);
				expect(totaal).toBe(lijst.filter((p) => !p.vervallen_op).length);
			})
		);
	});
	test('het volgende is open, en geen ander dat open is komt eerder', () => {
		fc.assert(
			fc.property(fc.array(paaltje), (lijst) => {
				const open = lijst.filter((p) => !p.bereikt_op && !p.vervallen_op);
				const next = volgendPaaltje(lijst);
				if (!open.length) expect(next).toBeNull();
				else for (const p of open) expect(next!.bereikt_voor <= p.bereikt_voor).toBe(true);
			})
		);
	});
	test.each<[string, string | null, string | null, boolean]>([
		[addDays(VANDAAG, -1), null, null, true],
		[VANDAAG, null, null, false],
		[addDays(VANDAAG, 1), null, null, false],
		[addDays(VANDAAG, -9), VANDAAG, null, false],
		[addDays(VANDAAG, -9), null, VANDAAG, false]
	])(
		'voor %s, bereikt %s, vervallen %s: te laat %s',
		(bereikt_voor, bereikt_op, vervallen_op, uit) => {
			expect(isTeLaat({ bereikt_voor, bereikt_op, vervallen_op }, VANDAAG)).toBe(uit);
		}
	);
	test('een piketpaaltje heeft woorden, een dag en iemand die het meldt', () => {
		const read = readForm(
			paaltjeSchema,
			form({ tekst: '', bereikt_voor: 'morgen', meldt_door: 'buur' })
		);
		expect(read.ok ? {} : read.errors).toEqual({
			tekst: 'fout_verplicht',
			bereikt_voor: 'fout_datum',
			meldt_door: 'fout_keuze'
		});
	});
});

describe('het formulier van een doel', () => {
	test('in eigen woorden, met wie erbij was', () => {
		const read = doel({ streef_op: '2027-03-01' });
		expect(read.ok && read.data).toMatchObject({
			tekst: 'Ik doe mijn post zelf',
			streef_op: '2027-03-01',
			samen: ['client', 'begeleider'],
			stappen: { eigen_kracht: { bekeken: false, reden: '' } }
		});
	});
	test('zonder de cliënt verandert er geen doel', () => {
		expect(errors({ samen: ['begeleider', 'vrijwilliger'] })).toEqual({
			samen: 'fout_samen_client'
		});
	});
	test.each(OPLOSSINGEN)('bij %s is elke stap ervoor bekeken of uitgelegd', (oplossing) => {
		const before = OPLOSSINGEN.slice(0, OPLOSSINGEN.indexOf(oplossing));
		expect(Object.keys(errors({ oplossing }))).toEqual(before.map((stap) => `reden_${stap}`));
		const seen = Object.fromEntries(before.map((stap) => [`bekeken_${stap}`, 'ja']));
		expect(errors({ oplossing, ...seen })).toEqual({});
		const why = Object.fromEntries(before.map((stap) => [`reden_${stap}`, 'Woont ver weg']));
		expect(errors({ oplossing, ...why })).toEqual({});
	});
	test('wie een doel scherper maakt zegt waarom', () => {
		const read = readForm(scherperDoelSchema, form(DOEL));
		expect(read.ok ? {} : read.errors).toEqual({ waarom: 'fout_verplicht' });
		expect(readForm(scherperDoelSchema, form({ ...DOEL, waarom: 'Het ging sneller' })).ok).toBe(
			true
		);
	});
	test('een burgerservicenummer komt er niet in', () => {
		expect(errors({ tekst: 'Bel over 111222333' })).toEqual({ tekst: 'fout_bsn' });
	});
	test.each([
		[{ uitkomst: 'bereikt', versie: '1' }, {}],
		[{ uitkomst: 'gestopt', versie: '1' }, { reden: 'fout_verplicht' }],
		[{ uitkomst: 'gestopt', reden: 'Past niet meer', versie: '1' }, {}],
		[{ uitkomst: 'open', versie: '2' }, {}]
	])('sluiten: %o', (fields, expected) => {
		const read = readForm(sluitDoelSchema, form(fields as Record<string, string>));
		expect(read.ok ? {} : read.errors).toEqual(expected);
	});
	test('de cliënt zegt dat het lukt, of vertelt iets', () => {
		const doel = '00000000-0000-4000-8000-000000000001';
		expect(readForm(zegSchema, form({ doel, gelukt: 'ja' })).ok).toBe(true);
		expect(readForm(zegSchema, form({ doel, woorden: 'Het gaat beter' })).ok).toBe(true);
		const empty = readForm(zegSchema, form({ doel }));
		expect(empty.ok ? {} : empty.errors).toEqual({ woorden: 'fout_verplicht' });
	});
});
