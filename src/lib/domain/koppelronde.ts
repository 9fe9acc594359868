import type { Highs } from 'highs';
import { kies, type Boog } from './koppelronde-net.ts';

/**
 * The koppelronde: all open hulpvragen and all free maatjes at once. First as many koppelingen as
 * possible, then the best sum, by HiGHS. A flow network: its optimum is whole numbers by itself.
 */
export interface Paar {
	vraag: string;
	maatje: string;
}

/** A pair that no hard rule refuses, with its score of koppelen.ts (0–100). */
export interface Kans extends Paar {
	score: number;
}

export interface RondeInvoer {
	/** `weken`: how long the hulpvraag waits. */
	vragen: { id: string; weken: number }[];
	/** `plaatsen`: how many more people this maatje has room for. */
	maatjes: { id: string; plaatsen: number }[];
	kansen: Kans[];
	/** Pairs that must be in it. */
	vast?: Paar[];
	/** Pairs that must not be in it. */
	niet?: Paar[];
}

/** What fairness weighs, in points of the score. Data: a gemeente may have its own. */
export interface RondeWeging {
	/** For each week that a hulpvraag waits; decides who is served when not everybody can be. */
	per_week: number;
	/** Waiting longer than this adds nothing. */
	max_weken: number;
	/** Taken off for the second hulpvraag of one maatje in a round, twice for the third: spreads the load. */
	spreiding: number;
}

export const WEGING_RONDE: RondeWeging = { per_week: 2, max_weken: 26, spreiding: 5 };

export interface Uitkomst {
	/** By hulpvraag, then maatje. */
	paren: (Kans & { vast: boolean })[];
	/** The sum that was made as large as possible, in tenths of a point. */
	som: number;
	/** Pairs of `vast` that could not be kept: refused by a rule, excluded, or in each other's way. */
	vervallen: Paar[];
}

/** As many as possible, then the best sum. The order of the rows makes no difference. */
export function verdeel(invoer: RondeInvoer, highs: Highs, weging = WEGING_RONDE): Uitkomst {
	return verdeelBeide(invoer, highs, weging).ronde;
}

/** For comparison: the best pair first, then the best of what is left. */
export function verdeelGretig(invoer: RondeInvoer, weging = WEGING_RONDE): Uitkomst {
	const net = bouwNet(invoer, weging);
	return klaar(net, gretig(net));
}

/** Both at once: the round begins where taking the best pair first ends. */
export function verdeelBeide(invoer: RondeInvoer, highs: Highs, weging = WEGING_RONDE) {
	const net = bouwNet(invoer, weging);
	const begin = gretig(net);
	const { bogen, plaatsen, spreiding } = net;
	const best = bogen.length ? kies(highs, bogen, plaatsen, spreiding, new Set(begin)) : [];
	return { ronde: klaar(net, best), gretig: klaar(net, begin) };
}

/** `rang` is the place of a pair in the fixed order: by hulpvraag, then by maatje. */
type KansBoog = Kans & Boog & { rang: number };

interface Net {
	bogen: KansBoog[];
	plaatsen: Map<string, number>;
	spreiding: number;
	vervallen: Paar[];
}

function gretig({ bogen, plaatsen }: Net): KansBoog[] {
	const vrij = new Map(plaatsen);
	const bezet = new Set<string>();
	const gekozen: KansBoog[] = [];
	const take = (boog: KansBoog) => {
		if (bezet.has(boog.vraag) || !vrij.get(boog.maatje)) return;
		bezet.add(boog.vraag);
		vrij.set(boog.maatje, vrij.get(boog.maatje)! - 1);
		gekozen.push(boog);
	};
	bogen.filter((b) => b.vast).forEach(take);
	bogen.toSorted((a, b) => b.waarde - a.waarde || a.rang - b.rang).forEach(take);
	return gekozen;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const inOrder = (ids: string[]) =>
	new Map([...new Set(ids)].sort(compare).map((id, index) => [id, index]));

/** Everything in a fixed order, with only what can be: one line per pair, and the fixed ones checked. */
function bouwNet(invoer: RondeInvoer, weging: RondeWeging): Net {
	const { vragen, maatjes, kansen, vast = [], niet = [] } = invoer;
	const weken = new Map(vragen.map((v) => [v.id, v.weken]));
	const plaatsen = new Map(
		maatjes.filter((m) => m.plaatsen >= 1).map((m) => [m.id, Math.floor(m.plaatsen)])
	);
	const vraagAt = inOrder([...weken.keys()]);
	const maatjeAt = inOrder([...plaatsen.keys()]);
	/** NaN when one of the two does not take part. */
	const rang = ({ vraag, maatje }: Paar) =>
		(vraagAt.get(vraag) ?? NaN) * maatjeAt.size + (maatjeAt.get(maatje) ?? NaN);
	const uit = new Set(niet.map(rang));
	const all: KansBoog[] = [];
	for (const { vraag, maatje, score } of kansen) {
		const at = rang({ vraag, maatje });
		if (Number.isNaN(at) || uit.has(at)) continue;
		const wacht = Math.min(Math.max(0, weken.get(vraag)!), weging.max_weken);
		const waarde = Math.round(10 * (score + weging.per_week * wacht));
		all.push({ vraag, maatje, score, vast: false, waarde, rang: at });
	}
	all.sort((a, b) => a.rang - b.rang || b.score - a.score);
	const bogen = all.filter((boog, i) => boog.rang !== all[i - 1]?.rang);
	const asked = new Set(vast.map(rang));
	const found = new Map(bogen.filter((b) => asked.has(b.rang)).map((b) => [b.rang, b]));
	return {
		bogen,
		vervallen: zetVast(vast, plaatsen, (paar) => found.get(rang(paar))),
		plaatsen,
		spreiding: Math.round(10 * weging.spreiding)
	};
}

/** Marks the pairs that must be in it; gives those that cannot. */
function zetVast(
	vast: Paar[],
	plaatsen: ReadonlyMap<string, number>,
	find: (paar: Paar) => KansBoog | undefined
): Paar[] {
	const vervallen: Paar[] = [];
	const bezet = new Set<string>();
	const vrij = new Map(plaatsen);
	const order = (a: Paar, b: Paar) => compare(a.vraag, b.vraag) || compare(a.maatje, b.maatje);
	for (const paar of vast.toSorted(order)) {
		const boog = find(paar);
		const ruimte = vrij.get(paar.maatje) ?? 0;
		if (boog?.vast) continue;
		if (!boog || bezet.has(paar.vraag) || !ruimte) vervallen.push({ ...paar });
		else {
			boog.vast = true;
			bezet.add(paar.vraag);
			vrij.set(paar.maatje, ruimte - 1);
		}
	}
	return vervallen;
}

function klaar({ vervallen, spreiding }: Net, gekozen: KansBoog[]): Uitkomst {
	let som = 0;
	for (const { waarde } of gekozen) som += waarde;
	for (const { length: n } of Map.groupBy(gekozen, (b) => b.maatje).values())
		som -= (spreiding * n * (n - 1)) / 2;
	const paren = gekozen
		.toSorted((a, b) => a.rang - b.rang)
		.map(({ vraag, maatje, score, vast }) => ({ vraag, maatje, score, vast }));
	return { paren, som, vervallen };
}
