import fc from 'fast-check';
import loadHighs from 'highs';
import { beforeAll, describe, expect, test } from 'vitest';
import { verdeel, verdeelGretig, type Kans, type RondeInvoer } from './koppelronde.ts';

let highs: Awaited<ReturnType<typeof loadHighs>>;
beforeAll(async () => void (highs = await loadHighs()));

/** Nothing but the score, for comparison with what is known from elsewhere. */
const ZONDER = { per_week: 0, max_weken: 0, spreiding: 0 };

/** A matrix of costs as in the literature, as a round: cheap is good. */
function kosten(matrix: number[][], per = 100): RondeInvoer {
	return {
		vragen: matrix.map((_, i) => ({ id: `h${i}`, weken: 0 })),
		maatjes: matrix[0]!.map((_, j) => ({ id: `v${j}`, plaatsen: 1 })),
		kansen: matrix.flatMap((row, i) =>
			row.map((cost, j) => ({ vraag: `h${i}`, maatje: `v${j}`, score: per - cost }))
		)
	};
}

const som = (paren: Kans[], matrix: number[][]) =>
	paren.reduce((sum, p) => sum + matrix[Number(p.vraag.slice(1))]![Number(p.maatje.slice(1))]!, 0);

describe('bekende optima', () => {
	test.each<[string, number[][], number]>([
		[
			'kosten i × j, het voorbeeld in de uitleg van Pilgrim: 10',
			[
				[1, 2, 3],
				[2, 4, 6],
				[3, 6, 9]
			],
			10
		],
		[
			'het voorbeeld van de handleiding van SciPy (linear_sum_assignment): 5',
			[
				[4, 1, 3],
				[2, 0, 5],
				[3, 2, 2]
			],
			5
		],
		[
			'vier werkers en taken, het voorbeeld van OR-Tools: 265',
			[
				[90, 80, 75, 70],
				[35, 85, 55, 65],
				[125, 95, 90, 95],
				[45, 110, 95, 115],
				[50, 100, 90, 100]
			],
			265
		]
	])('%s', (_, matrix, optimum) => {
		const { paren } = verdeel(kosten(matrix, 200), highs, ZONDER);
		expect(som(paren, matrix)).toBe(optimum);
		expect(optimum).toBe(200 * paren.length - probeerAlles(kosten(matrix, 200)).som / 10);
	});

	// Machol and Wien (1976): cost i × j, hard for every method that improves step by step; the best is the counter-diagonal.
	test('de rij van Machol en Wien, 30 × 30', () => {
		const n = 30;
		const matrix = Array.from({ length: n }, (_, i) =>
			Array.from({ length: n }, (_, j) => (i + 1) * (j + 1))
		);
		const { paren } = verdeel(kosten(matrix, 1000), highs, ZONDER);
		expect(som(paren, matrix)).toBe((n * (n + 1) * (n + 2)) / 6);
	});
});

test('gretig laat iemand zonder, de ronde niet', () => {
	const invoer: RondeInvoer = {
		vragen: [
			{ id: 'a', weken: 0 },
			{ id: 'b', weken: 0 }
		],
		maatjes: [
			{ id: 'x', plaatsen: 1 },
			{ id: 'y', plaatsen: 1 }
		],
		kansen: [
			{ vraag: 'a', maatje: 'x', score: 90 },
			{ vraag: 'a', maatje: 'y', score: 20 },
			{ vraag: 'b', maatje: 'x', score: 30 }
		]
	};
	expect(verdeelGretig(invoer).paren).toHaveLength(1);
	expect(verdeel(invoer, highs).paren.map((p) => p.vraag + p.maatje)).toEqual(['ay', 'bx']);
});

test('wie langer wacht gaat voor als er maar één plaats is', () => {
	const kansen = ['kort', 'lang'].map((vraag) => ({ vraag, maatje: 'x', score: 50 }));
	const invoer = (weken: number) => ({
		vragen: [
			{ id: 'kort', weken: 0 },
			{ id: 'lang', weken }
		],
		maatjes: [{ id: 'x', plaatsen: 1 }],
		kansen
	});
	expect(verdeel(invoer(3), highs).paren[0]!.vraag).toBe('lang');
});

test('het werk wordt verdeeld als dat bijna evenveel oplevert', () => {
	const invoer = (tweede: number) => ({
		vragen: ['a', 'b'].map((id) => ({ id, weken: 0 })),
		maatjes: [
			{ id: 'x', plaatsen: 2 },
			{ id: 'y', plaatsen: 1 }
		],
		kansen: ['a', 'b'].flatMap((vraag) => [
			{ vraag, maatje: 'x', score: 80 },
			{ vraag, maatje: 'y', score: tweede }
		])
	});
	const maatjes = (tweede: number) =>
		verdeel(invoer(tweede), highs)
			.paren.map((p) => p.maatje)
			.sort()
			.join('');
	expect(maatjes(76)).toBe('xy');
	expect(maatjes(74)).toBe('xx');
});

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

/** The best of everything that is allowed, by trying it all. */
function probeerAlles({ vragen, maatjes, kansen }: RondeInvoer): { aantal: number; som: number } {
	let best = { aantal: 0, som: 0 };
	const vrij = new Map(maatjes.map((m) => [m.id, m.plaatsen]));
	const perVraag = vragen.map((v) => kansen.filter((k) => k.vraag === v.id));
	const walk = (i: number, aantal: number, som: number) => {
		if (i === perVraag.length) {
			if (aantal > best.aantal || (aantal === best.aantal && som > best.som))
				best = { aantal, som };
			return;
		}
		walk(i + 1, aantal, som);
		for (const k of perVraag[i]!) {
			const left = vrij.get(k.maatje)!;
			if (!left) continue;
			vrij.set(k.maatje, left - 1);
			walk(i + 1, aantal + 1, som + Math.round(10 * k.score));
			vrij.set(k.maatje, left);
		}
	};
	walk(0, 0, 0);
	return best;
}

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

test('zonder vragen, maatjes of kansen is er niets te verdelen', () => {
	expect(verdeel({ vragen: [], maatjes: [], kansen: [] }, highs)).toEqual({
		paren: [],
		som: 0,
		vervallen: []
	});
});
