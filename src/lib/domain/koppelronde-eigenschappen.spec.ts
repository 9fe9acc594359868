import fc from 'fast-check';
import loadHighs from 'highs';
import { beforeAll, describe, expect, test } from 'vitest';
import { probeerAlles } from './koppelronde.fixture.ts';
import { verdeel, verdeelGretig, type RondeInvoer } from './koppelronde.ts';

let highs: Awaited<ReturnType<typeof loadHighs>>;
beforeAll(async () => void (highs = await loadHighs()));

/** Nothing but the score, for comparison with what is known from elsewhere. */
const ZONDER = { per_week: 0, max_weken: 0, spreiding: 0 };

const klein = fc
	.record({
		weken: fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 5 }),
		plaatsen: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 4 }),
		scores: fc.array(fc.option(fc.integer({ min: 0, max: 1000 })), {
			minLength: 20,
			maxLength: 20
		}),
		vast: fc.array(fc.tuple(fc.nat(4), fc.nat(3)), { maxLength: 2 }),
		niet: fc.array(fc.tuple(fc.nat(4), fc.nat(3)), { maxLength: 3 })
	})
	.map(({ weken, plaatsen, scores, vast, niet }): Required<RondeInvoer> => {
		const paar = ([i, j]: [number, number]) => ({ vraag: `h${i}`, maatje: `v${j}` });
		return {
			vragen: weken.map((w, i) => ({ id: `h${i}`, weken: w })),
			maatjes: plaatsen.map((p, j) => ({ id: `v${j}`, plaatsen: p })),
			kansen: weken.flatMap((_, i) =>
				plaatsen.flatMap((_, j) => {
					const score = scores[i * 4 + j];
					return score == null ? [] : [{ ...paar([i, j]), score: score / 10 }];
				})
			),
			vast: vast.map(paar),
			niet: niet.map(paar)
		};
	});

const sleutel = (p: { vraag: string; maatje: string }) => `${p.vraag} ${p.maatje}`;

describe('eigenschappen', () => {
	const always = (check: (invoer: Required<RondeInvoer>) => void) =>
		fc.assert(fc.property(klein, check), { numRuns: 300 });

	test('het is het beste van alles wat kan', () => {
		always((invoer) => {
			const plain = { ...invoer, vast: [], niet: [] };
			const { paren, som } = verdeel(plain, highs, ZONDER);
			expect({ aantal: paren.length, som }).toEqual(probeerAlles(plain));
		});
	});

	test('nooit twee op één plaats, nooit wat een regel weigert, nooit wie is uitgesloten', () => {
		always((invoer) => {
			const { paren } = verdeel(invoer, highs);
			const allowed = new Set(invoer.kansen.map(sleutel));
			for (const niet of invoer.niet) allowed.delete(sleutel(niet));
			for (const paar of paren) expect(allowed).toContain(sleutel(paar));
			expect(new Set(paren.map((p) => p.vraag)).size).toBe(paren.length);
			for (const { id, plaatsen } of invoer.maatjes)
				expect(paren.filter((p) => p.maatje === id).length).toBeLessThanOrEqual(plaatsen);
		});
	});

	test('wat vast staat blijft, of wordt genoemd', () => {
		always((invoer) => {
			const { paren, vervallen } = verdeel(invoer, highs);
			const kept = paren.filter((p) => p.vast).map(sleutel);
			const named = vervallen.map(sleutel);
			for (const vast of invoer.vast) expect([...kept, ...named]).toContain(sleutel(vast));
			expect(kept.filter((k) => named.includes(k))).toEqual([]);
		});
	});

	test('nooit minder koppelingen dan gretig, en bij evenveel nooit een mindere som', () => {
		always((invoer) => {
			const ronde = verdeel(invoer, highs);
			const gretig = verdeelGretig(invoer);
			expect(ronde.paren.length).toBeGreaterThanOrEqual(gretig.paren.length);
			if (ronde.paren.length === gretig.paren.length)
				expect(ronde.som).toBeGreaterThanOrEqual(gretig.som);
		});
	});

	test('de volgorde van de rijen maakt niet uit', () => {
		always((invoer) => {
			const turned = Object.fromEntries(
				Object.entries(invoer).map(([name, rows]) => [name, rows.toReversed()])
			) as unknown as RondeInvoer;
			expect(verdeel(turned, highs)).toEqual(verdeel(invoer, highs));
		});
	});

	test('een maatje erbij maakt nooit minder koppelingen', () => {
		always((invoer) => {
			const [weg, ...rest] = invoer.maatjes;
			const zonder = {
				...invoer,
				maatjes: rest,
				kansen: invoer.kansen.filter((k) => k.maatje !== weg!.id),
				vast: []
			};
			expect(verdeel({ ...invoer, vast: [] }, highs).paren.length).toBeGreaterThanOrEqual(
				verdeel(zonder, highs).paren.length
			);
		});
	});
});
