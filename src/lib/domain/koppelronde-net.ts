import type { Highs } from 'highs';

/** One pair that may be chosen; `waarde` in whole tenths of a point, `vast` must be chosen. */
export interface Boog {
	vraag: string;
	maatje: string;
	waarde: number;
	vast: boolean;
}

/** How many pairs per hulpvraag the first try knows. */
const FIRST = 12;
/** How many a next try adds per hulpvraag. */
const NEXT = 6;
const TINY = 1e-6;

/**
 * Which of these pairs: as many as possible, and of all ways to do that the one with the best sum.
 * `bogen` in a fixed order; `begin` is any allowed choice, `spreiding` what the second place of one maatje costs.
 *
 * Most pairs are in no good solution, so HiGHS starts with the best few per hulpvraag. Its prices
 * (duals) tell exactly which of the others could still better it; those come in, until there are none.
 * Then the optimum of the few is that of all.
 */
export function kies<B extends Boog>(
	highs: Highs,
	bogen: B[],
	plaatsen: ReadonlyMap<string, number>,
	spreiding: number,
	begin: ReadonlySet<B>
): B[] {
	const { rows, extra, bonus } = bouw(bogen, plaatsen, spreiding);
	return highs.withModel(places(highs, rows.size, extra), (solver) => {
		solver.options.set({ output_flag: false });
		const columns: B[] = [];
		const known = new Set<B>();
		const add = (more: B[]) => {
			solver.addCols(kolommen(more, rows, bonus));
			for (const boog of more) known.add(boog);
			columns.push(...more);
		};
		add(
			besten(
				bogen,
				(b) => b.waarde,
				FIRST,
				(b) => b.vast || begin.has(b)
			)
		);
		for (;;) {
			solver.run();
			if (solver.getModelStatus() !== highs.constants.modelStatus.optimal)
				throw new Error('the koppelronde has no optimum');
			const { colValue, rowDual } = solver.getSolution();
			const gain = (b: B) =>
				bonus + b.waarde - rowDual[rows.get(vraagRow(b))!]! - rowDual[rows.get(maatjeRow(b))!]!;
			const better = bogen.filter((b) => !known.has(b) && gain(b) > TINY);
			if (better.length) add(besten(better, gain, NEXT));
			else return columns.filter((_, i) => isOne(colValue[extra.length + i]!));
		}
	});
}

const vraagRow = (b: Boog) => `v ${b.vraag}`;
const maatjeRow = (b: Boog) => `m ${b.maatje}`;

/** Of each hulpvraag the best few, in the order of `bogen`. */
function besten<B extends Boog>(
	bogen: B[],
	worth: (boog: B) => number,
	count: number,
	always: (boog: B) => boolean = () => false
): B[] {
	const kept = new Set(bogen.filter(always));
	for (const lijst of Map.groupBy(bogen, (b) => b.vraag).values())
		for (const b of lijst.toSorted((x, y) => worth(y) - worth(x)).slice(0, count)) kept.add(b);
	return bogen.filter((b) => kept.has(b));
}

/** A flow has whole numbers in every corner; anything else is a fault of this file. */
function isOne(value: number): boolean {
	if (Math.abs(value - Math.round(value)) > 1e-5) throw new Error('the koppelronde cut a pair');
	return value > 0.5;
}

/** Rows: at most one per hulpvraag, and per maatje at most one plus the places that are paid for. */
function bouw(bogen: Boog[], plaatsen: ReadonlyMap<string, number>, spreiding: number) {
	const rows = new Map<string, number>();
	const best = new Map<string, number>();
	const asked = new Map<string, number>();
	for (const b of bogen) {
		for (const row of [vraagRow(b), maatjeRow(b)]) if (!rows.has(row)) rows.set(row, rows.size);
		best.set(b.vraag, Math.max(best.get(b.vraag) ?? 0, b.waarde));
		asked.set(b.maatje, (asked.get(b.maatje) ?? 0) + 1);
	}
	const extra = [...asked].flatMap(([maatje, aantal]) =>
		Array.from({ length: Math.min(plaatsen.get(maatje) ?? 0, aantal) - 1 }, (_, i) => ({
			row: rows.get(`m ${maatje}`)!,
			kosten: spreiding * (i + 1)
		}))
	);
	// One pair more is worth more than all that the others together can lose by it.
	let bonus = 1;
	for (const waarde of best.values()) bonus += waarde;
	for (const { kosten } of extra) bonus += kosten;
	return { rows, extra, bonus };
}

/** The rows, with a column for each further place of a maatje. */
function places(highs: Highs, numRows: number, extra: { row: number; kosten: number }[]) {
	const numCols = extra.length;
	return {
		numCols,
		numRows,
		sense: highs.constants.objectiveSense.maximize,
		colCost: extra.map((e) => -e.kosten),
		colLower: new Float64Array(numCols),
		colUpper: new Float64Array(numCols).fill(1),
		rowLower: new Float64Array(numRows).fill(-highs.infinity),
		rowUpper: new Float64Array(numRows).fill(1),
		matrix: {
			format: 'csc' as const,
			numRows,
			numCols,
			starts: Int32Array.from({ length: numCols + 1 }, (_, i) => i),
			indices: extra.map((e) => e.row),
			values: new Float64Array(numCols).fill(-1)
		}
	};
}

function kolommen(bogen: Boog[], rows: ReadonlyMap<string, number>, bonus: number) {
	const n = bogen.length;
	return {
		cost: Float64Array.from(bogen, (b) => bonus + b.waarde),
		lower: Float64Array.from(bogen, (b) => (b.vast ? 1 : 0)),
		upper: new Float64Array(n).fill(1),
		matrix: {
			format: 'csc' as const,
			numRows: rows.size,
			numCols: n,
			starts: Int32Array.from({ length: n + 1 }, (_, i) => 2 * i),
			indices: Int32Array.from(
				bogen.flatMap((b) => [rows.get(vraagRow(b))!, rows.get(maatjeRow(b))!])
			),
			values: new Float64Array(2 * n).fill(1)
		}
	};
}
