import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bundel } from './bundelen.ts';
import { plek, VANDAAG, vraag } from './bundelen.fixture.ts';
import { loopafstand, MAX_GROEP, MIN_GROEP, themas, uitsluiting } from './bundelen-regels.ts';
import { effect, zonderGroep } from './bundelen-uitleg.ts';

const dagdelen = fc.subarray(['di_ochtend', 'di_middag', 'do_avond']);
const vragen = fc
	.array(
		fc.record({
			sinds: fc.constantFrom('2026-10-02', '2026-09-01', '2026-11-20'),
			lat: fc.constantFrom(52.03, 52.04, 52.08, null),
			taken: fc.subarray(['post', 'koken', 'klussen']),
			resultaatgebieden: fc.subarray(['netwerk', 'administratie', 'zelfzorg']),
			dagdelen,
			talen: fc.subarray(['ar', 'tr']),
			geslacht_gevraagd: fc.constantFrom(false, false, false, true),
			persoonlijk: fc.constantFrom(false, false, false, true),
			max_afstand_km: fc.constantFrom(null, 1, 5),
			uren_per_week: fc.constantFrom(null, 1, 2.5)
		}),
		{ maxLength: 24 }
	)
	.map((rows) => rows.map((row, i) => vraag(`v${String(i).padStart(2, '0')}`, row)));
const plekken = fc
	.array(
		fc.record({
			lat: fc.constantFrom(52.031, 52.045),
			ruimte: fc.option(fc.record({ mensen: fc.integer({ min: 2, max: 12 }), dagdelen })),
			open: dagdelen
		}),
		{ maxLength: 3 }
	)
	.map((rows) => rows.map((row, i) => plek(`p${i}`, row)));
const opgave = fc.record({ vragen, plekken });

test('gelijke invoer in een andere volgorde geeft dezelfde groepen', () => {
	fc.assert(
		fc.property(opgave, fc.nat(), ({ vragen, plekken }, zaad) => {
			const turned = <T>(rows: T[]) =>
				rows.length ? rows.map((_, i) => rows[(i + zaad) % rows.length]!).toReversed() : [];
			expect(bundel(turned(vragen), turned(plekken), VANDAAG)).toEqual(
				bundel(vragen, plekken, VANDAAG)
			);
		})
	);
});

test('elke groep houdt zich aan alle regels, en niemand zit in twee groepen', () => {
	fc.assert(
		fc.property(opgave, ({ vragen, plekken }) => {
			const byId = new Map(vragen.map((v) => [v.id, v]));
			const groepen = bundel(vragen, plekken, VANDAAG);
			const all = groepen.flatMap((g) => g.leden);
			expect(new Set(all).size).toBe(all.length);
			const moments = groepen.map((g) => `${g.plek} ${g.dagdeel}`);
			expect(new Set(moments).size).toBe(moments.length);
			for (const groep of groepen) {
				const { ruimte, ...place } = plekken.find((p) => p.id === groep.plek)!;
				expect(groep.leden.length).toBeGreaterThanOrEqual(MIN_GROEP);
				expect(groep.leden.length).toBeLessThanOrEqual(Math.min(MAX_GROEP, ruimte!.mensen - 1));
				expect(ruimte!.dagdelen).toContain(groep.dagdeel);
				for (const v of groep.leden.map((id) => byId.get(id)!)) {
					expect(uitsluiting(v, VANDAAG)).toBeNull();
					expect(themas(v)).toContainEqual(groep.thema);
					expect(loopafstand(v, place)).not.toBeNull();
					if (v.dagdelen.length) expect(v.dagdelen).toContain(groep.dagdeel);
					if (v.talen.length) expect(v.talen).toContain(groep.taal);
				}
			}
		})
	);
});

test('wie overblijft kan op een vrij moment niet alsnog een groep worden', () => {
	fc.assert(
		fc.property(opgave, ({ vragen, plekken }) => {
			const groepen = bundel(vragen, plekken, VANDAAG);
			const placed = new Set(groepen.flatMap((g) => g.leden));
			const left = vragen.filter((v) => !placed.has(v.id));
			expect(bundel(left, plekken, VANDAAG, groepen)).toEqual([]);
		})
	);
});

test('ieder is in een groep of heeft één reden waarom niet, en de som klopt', () => {
	fc.assert(
		fc.property(opgave, ({ vragen, plekken }) => {
			const groepen = bundel(vragen, plekken, VANDAAG);
			const without = zonderGroep(vragen, plekken, groepen, VANDAAG);
			const ids = [...groepen.flatMap((g) => g.leden), ...without.keys()];
			expect(ids.toSorted()).toEqual(vragen.map((v) => v.id).toSorted());
			const sum = effect(vragen, VANDAAG);
			expect(sum.vrijwilligers + sum.minder_vrijwilligers).toBe(vragen.length);
			expect(sum.uren_apart >= 0 && sum.zonder_uren <= vragen.length).toBe(true);
		})
	);
});
