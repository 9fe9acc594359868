import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readForm } from './formulier.ts';
import {
	geregeld,
	isOverDatum,
	kiesSchema,
	opVolgorde,
	regelpuntSchema,
	VOORSTELLEN,
	voorstellen,
	WEKEN
} from './regelpunten.ts';
import { addDays } from './week.ts';

const VANDAAG = '2026-11-27';
const dagen = fc.integer({ min: -60, max: 60 }).map((d) => addDays(VANDAAG, d));
const punt = fc
	.record({
		voor: dagen,
		geregeld_op: fc.option(dagen, { nil: null }),
		vervallen_op: fc.option(dagen, { nil: null }),
		voorstel: fc.option(fc.constantFrom(...VOORSTELLEN.map((v) => v.code)), { nil: null })
	})
	.map((p) => ({ ...p, vervallen_op: p.geregeld_op ? null : p.vervallen_op }));

describe('wat er geregeld moet zijn als het stopt', () => {
	test('elk voorstel staat er één keer in, en is klaar binnen de weken waar de vraag over gaat', () => {
		expect(new Set(VOORSTELLEN.map((v) => v.code)).size).toBe(VOORSTELLEN.length);
		for (const { weken } of VOORSTELLEN) expect(weken > 0 && weken <= WEKEN).toBe(true);
	});
	test('wat er al staat wordt niet nog eens voorgesteld, en geen dag is al voorbij', () => {
		fc.assert(
			fc.property(fc.array(punt), dagen, (punten, eind) => {
				const over = voorstellen(punten, eind, VANDAAG);
				const there = punten.map((p) => p.voorstel);
				for (const { code, voor } of over) {
					expect(there).not.toContain(code);
					expect(voor >= VANDAAG).toBe(true);
				}
				expect(over.length + new Set(there.filter(Boolean)).size).toBe(VOORSTELLEN.length);
			})
		);
	});
	test('wat er geregeld is telt mee, wat niet meer hoeft niet', () => {
		fc.assert(
			fc.property(fc.array(punt), (punten) => {
				const { klaar, totaal } = geregeld(punten);
				expect(klaar).toBe(punten.filter((p) => p.geregeld_op).length);
				expect(totaal).toBe(punten.filter((p) => !p.vervallen_op).length);
			})
		);
	});
	test('de volgorde verliest niets: open eerst, op dag', () => {
		fc.assert(
			fc.property(fc.array(punt), (punten) => {
				const sorted = opVolgorde(punten);
				expect(new Set(sorted)).toEqual(new Set(punten));
				const open = sorted.filter((p) => !p.geregeld_op && !p.vervallen_op);
				expect(sorted.slice(0, open.length)).toEqual(open);
				expect(open).toEqual(
					open.toSorted((a, b) => (a.voor < b.voor ? -1 : a.voor > b.voor ? 1 : 0))
				);
			})
		);
	});
	test.each<[number, string | null, boolean]>([
		[-1, null, true],
		[0, null, false],
		[-1, VANDAAG, false]
	])('%i dagen: geregeld %s, over datum %s', (d, geregeld_op, uit) => {
		expect(
			isOverDatum({ voor: addDays(VANDAAG, d), geregeld_op, vervallen_op: null }, VANDAAG)
		).toBe(uit);
	});
	test('een ander heeft een naam, en alleen een ander', () => {
		const read = (wie: string, naam: string) => {
			const data = new FormData();
			for (const [k, v] of Object.entries({ tekst: 'Sleutel', wie, naam, voor: VANDAAG }))
				data.set(k, v);
			return readForm(regelpuntSchema, data);
		};
		expect(read('ander', '')).toMatchObject({ ok: false, errors: { naam: 'fout_verplicht' } });
		expect(read('ander', 'Zus Ria')).toMatchObject({ ok: true, data: { naam: 'Zus Ria' } });
		expect(read('client', 'Zus Ria')).toMatchObject({ ok: true, data: { naam: '' } });
	});
	test('kiezen: minstens één, en alleen wat is voorgesteld', () => {
		const read = (...punten: string[]) => {
			const data = new FormData();
			for (const p of punten) data.append('punten', p);
			return readForm(kiesSchema, data);
		};
		expect(read('post', 'afscheid')).toMatchObject({
			ok: true,
			data: { punten: ['post', 'afscheid'] }
		});
		expect(read()).toMatchObject({ ok: false, errors: { punten: 'fout_verplicht' } });
		expect(read('verzonnen')).toMatchObject({ ok: false, errors: { punten: 'fout_keuze' } });
	});
});
