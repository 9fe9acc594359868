import loadHighs from 'highs';
import { beforeAll, describe, expect, test } from 'vitest';
import { probeerAlles } from './koppelronde.fixture.ts';
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

test('zonder vragen, maatjes of kansen is er niets te verdelen', () => {
	expect(verdeel({ vragen: [], maatjes: [], kansen: [] }, highs)).toEqual({
		paren: [],
		som: 0,
		vervallen: []
	});
});
