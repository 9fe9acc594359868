import fc from 'fast-check';
import loadHighs from 'highs';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readForm } from './formulier.ts';
import {
	gelijk,
	gewichtenSchema,
	MET_TOTAAL,
	plat,
	SAMEN,
	STANDAARD,
	totaal,
	vanPlat,
	VELDEN,
	veldenVan,
	type Gewichten
} from './gewichten.ts';
import {
	vergelijk,
	vergelijkRonde,
	voorbeeldronde,
	volgorden,
	type Voorbeeldronde
} from './gewichten-voorbeelden.ts';
import { maakVoorstel } from './koppelronde-voorstel.ts';
import { verdeel, WEGING_RONDE } from './koppelronde.ts';

let highs: Awaited<ReturnType<typeof loadHighs>>;
beforeAll(async () => void (highs = await loadHighs()));

const vandaag = '2026-11-27';

function lees(changed: Record<string, string> = {}) {
	const form = new FormData();
	for (const [veld, n] of Object.entries(plat(STANDAARD))) form.set(veld, String(n));
	for (const [veld, text] of Object.entries(changed)) form.set(veld, text);
	return readForm(gewichtenSchema, form);
}

test('wat standaard meetelt is samen honderd, en gaat heen en terug', () => {
	for (const groep of MET_TOTAAL) expect(totaal(groep, plat(STANDAARD))).toBe(SAMEN);
	expect(vanPlat(plat(STANDAARD))).toEqual(STANDAARD);
	expect(VELDEN).toHaveLength(18);
});

test('de tabel begint met dezelfde getallen', () => {
	const sql = readFileSync('supabase/migrations/20261127060000_koppelgewichten.sql', 'utf8');
	const columns = [...sql.matchAll(/^ {2}(\w+) smallint not null default (\d+)/gm)];
	expect(Object.fromEntries(columns.map(([, naam, n]) => [naam, Number(n)]))).toEqual(
		plat(STANDAARD)
	);
});

describe('het formulier', () => {
	test('neemt wat samen honderd is', () => {
		const form = lees({ maatje_gebieden: '0', maatje_afstand: '50' });
		expect(form.ok && form.data.maatje).toMatchObject({ gebieden: 0, afstand: 50 });
		expect(form.ok && gelijk(form.data, STANDAARD)).toBe(false);
	});

	test.each([
		[{ maatje_gebieden: '31' }, 'maatje_gebieden', 'fout_samen_honderd'],
		[{ aanbod_gratis: '4' }, 'aanbod_gebieden', 'fout_samen_honderd'],
		[{ maatje_afstand: '-1' }, 'maatje_afstand', 'fout_bereik'],
		[{ maatje_afstand: '2,5' }, 'maatje_afstand', 'fout_geheel_getal'],
		[{ maatje_afstand: '' }, 'maatje_afstand', 'fout_verplicht'],
		[{ ronde_per_week: '21' }, 'ronde_per_week', 'fout_bereik']
	])('weigert %o', (changed, veld, code) => {
		const form = lees(changed as Record<string, string>);
		expect(form.ok).toBe(false);
		if (!form.ok) expect(form.errors).toEqual({ [veld]: code });
	});
});

/** A group in which one thing decides everything. */
function alleen(groep: 'maatje' | 'aanbod', veld: string): Gewichten {
	const flat = plat(STANDAARD);
	for (const each of veldenVan(groep)) flat[each] = each === veld ? SAMEN : 0;
	return vanPlat(flat);
}

describe('de voorbeelden', () => {
	test('zonder verandering verandert er niets', () => {
		const { maatje, aanbod } = vergelijk(STANDAARD, STANDAARD, vandaag);
		expect([...maatje, ...aanbod].some((r) => r.anders)).toBe(false);
		expect(maatje.every((r) => r.nu.length)).toBe(true);
	});

	test.each([...veldenVan('maatje'), ...veldenVan('aanbod')])('%s is te zien', (veld) => {
		const [groep] = veld.split('_') as ['maatje' | 'aanbod'];
		const lines = vergelijk(STANDAARD, alleen(groep, veld), vandaag)[groep];
		expect(lines.some((r) => r.nu.join() !== r.straks.join())).toBe(true);
	});

	test('een ander gewicht verandert nooit wie past', () => {
		const who = (g: Gewichten) =>
			volgorden(g, vandaag).map((v) => [v.maatje.toSorted(), v.aanbod.toSorted()]);
		for (const veld of veldenVan('maatje'))
			expect(who(alleen('maatje', veld))).toEqual(who(STANDAARD));
	});

	const ronde = (soort: Voorbeeldronde, weging: Partial<Gewichten['ronde']> = {}) =>
		maakVoorstel(
			voorbeeldronde(soort, { ...STANDAARD, ronde: { ...WEGING_RONDE, ...weging } }, vandaag),
			highs
		);

	test.each<[Voorbeeldronde, Partial<Gewichten['ronde']>]>([
		['krap', { per_week: 0 }],
		['krap', { max_weken: 4 }],
		['ruim', { spreiding: 20 }]
	])('in de ronde %s is %o te zien', (soort, weging) => {
		const lines = vergelijkRonde(ronde(soort), ronde(soort, weging));
		expect(lines.some((r) => r.anders)).toBe(true);
		const count = (when: 'nu' | 'straks') => lines.filter((r) => r[when]).length;
		expect(count('straks')).toBe(count('nu'));
	});

	test('wie het langst wacht, krijgt iemand als er te weinig maatjes zijn', () => {
		const { paren } = ronde('krap');
		expect(paren.map((p) => p.vraag)).toContain('gezin');
		expect(paren).toHaveLength(3);
	});
});

test('geen gewicht van de ronde kost een koppeling', () => {
	const weging = fc.record({
		per_week: fc.nat(20),
		max_weken: fc.nat(104),
		spreiding: fc.nat(50)
	});
	const invoer = fc.record({
		vragen: fc.array(fc.nat(200), { minLength: 1, maxLength: 6 }),
		maatjes: fc.array(fc.nat(3), { minLength: 1, maxLength: 4 }),
		scores: fc.array(fc.option(fc.nat(100)), { minLength: 24, maxLength: 24 })
	});
	fc.assert(
		fc.property(invoer, weging, ({ vragen, maatjes, scores }, own) => {
			const input = {
				vragen: vragen.map((weken, i) => ({ id: `h${i}`, weken })),
				maatjes: maatjes.map((plaatsen, i) => ({ id: `m${i}`, plaatsen })),
				kansen: vragen.flatMap((_, v) =>
					maatjes.flatMap((_, m) => {
						const score = scores[v * 4 + m] ?? null;
						return score === null ? [] : [{ vraag: `h${v}`, maatje: `m${m}`, score }];
					})
				)
			};
			expect(verdeel(input, highs, own).paren).toHaveLength(verdeel(input, highs).paren.length);
		}),
		{ numRuns: 60 }
	);
});
