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
	const net = bouw(bogen, plaatsen, spreiding);
	const { extra, bonus, rows } = net;
	return highs.withModel(places(highs, net.numRows, extra), (solver) => {
		solver.options.set({ output_flag: false });
		/** Numbers of pairs that HiGHS knows, in the order of its columns. */
		const columns: number[] = [];
		const known = new Uint8Array(bogen.length);
		const add = (more: number[]) => {
			solver.addCols(kolommen(bogen, more, net));
			for (const i of more) known[i] = 1;
			columns.push(...more);
		};
		const all = bogen.map((_, i) => i);
		const must = all.filter((i) => bogen[i]!.vast || begin.has(bogen[i]!));
		add(besten(all, bogen, (i) => bogen[i]!.waarde, FIRST, must));
		for (;;) {
			solver.run();
			if (solver.getModelStatus() !== highs.constants.modelStatus.optimal)
				throw new Error('the koppelronde has no optimum');
			const { colValue, rowDual } = solver.getSolution();
			const gain = (i: number) =>
				bonus + bogen[i]!.waarde - rowDual[rows[2 * i]!]! - rowDual[rows[2 * i + 1]!]!;
			const better = all.filter((i) => !known[i] && gain(i) > TINY);
			if (better.length) add(besten(better, bogen, gain, NEXT));
			else
				return columns.filter((_, c) => isOne(colValue[extra.length + c]!)).map((i) => bogen[i]!);
		}
	});
}

/** Of each hulpvraag the best few, in the order of `bogen`, with those in `must`. */
function besten(
	from: number[],
	bogen: Boog[],
	worth: (i: number) => number,
	count: number,
	must: number[] = []
): number[] {
	const kept = new Set(must);
	for (const lijst of Map.groupBy(from, (i) => bogen[i]!.vraag).values())
		for (const i of lijst.sort((x, y) => worth(y) - worth(x) || x - y).slice(0, count)) kept.add(i);
	return [...kept].sort((x, y) => x - y);
}

/** A flow has whole numbers in every corner; anything else is a fault of this file. */
function isOne(value: number): boolean {
	if (Math.abs(value - Math.round(value)) > 1e-5) throw new Error('the koppelronde cut a pair');
	return value > 0.5;
}

interface Net {
	/** Per pair the row of its hulpvraag and the row of its maatje. */
	rows: Int32Array;
	numRows: number;
	/** Further places of a maatje, and what they cost. */
	extra: { row: number; kosten: number }[];
	bonus: number;
}

/** Rows: at most one per hulpvraag, and per maatje at most one plus the places that are paid for. */
function bouw(bogen: Boog[], plaatsen: ReadonlyMap<string, number>, spreiding: number): Net {
	const rows = new Int32Array(2 * bogen.length);
	const vragen = new Map<string, { row: number; best: number }>();
	const maatjes = new Map<string, { row: number; asked: number }>();
	bogen.forEach((b, i) => {
		let vraag = vragen.get(b.vraag);
		if (!vraag) vragen.set(b.vraag, (vraag = { row: vragen.size + maatjes.size, best: 0 }));
		let maatje = maatjes.get(b.maatje);
		if (!maatje) maatjes.set(b.maatje, (maatje = { row: vragen.size + maatjes.size, asked: 0 }));
		vraag.best = Math.max(vraag.best, b.waarde);
		maatje.asked++;
		rows.set([vraag.row, maatje.row], 2 * i);
	});
	const extra = [...maatjes].flatMap(([id, { row, asked }]) =>
		Array.from({ length: Math.min(plaatsen.get(id) ?? 0, asked) - 1 }, (_, i) => ({
			row,
			kosten: spreiding * (i + 1)
		}))
	);
	// One pair more is worth more than all that the others together can lose by it.
	let bonus = 1;
	for (const { best } of vragen.values()) bonus += best;
	for (const { kosten } of extra) bonus += kosten;
	return { rows, numRows: vragen.size + maatjes.size, extra, bonus };
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

function kolommen(bogen: Boog[], which: number[], { rows, numRows, bonus }: Net) {
	const n = which.length;
	return {
		cost: Float64Array.from(which, (i) => bonus + bogen[i]!.waarde),
		lower: Float64Array.from(which, (i) => (bogen[i]!.vast ? 1 : 0)),
		upper: new Float64Array(n).fill(1),
		matrix: {
			format: 'csc' as const,
			numRows,
			numCols: n,
			starts: Int32Array.from({ length: n + 1 }, (_, c) => 2 * c),
			indices: Int32Array.from({ length: 2 * n }, (_, k) => rows[2 * which[k >> 1]! + (k & 1)]!),
			values: new Float64Array(2 * n).fill(1)
		}
	};
}
