/** What a bench says at the end, as its one line on standard output. */
export type Uitslag = { naam: string; ok: boolean; budget: number } & Record<string, unknown>;

/** The value below which a share of the numbers lies, in tenths. */
export function percentiel(getallen: number[], deel: number): number {
	const volgorde = getallen.toSorted((a, b) => a - b);
	const index = Math.min(volgorde.length - 1, Math.floor(deel * volgorde.length));
	return Math.round((volgorde[index] ?? 0) * 10) / 10;
}

/** mulberry32: the same numbers on every machine. */
export function toeval(zaad: number): () => number {
	return () => {
		zaad = (zaad + 0x6d2b79f5) | 0;
		let t = Math.imul(zaad ^ (zaad >>> 15), 1 | zaad);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

export function meld(uitslag: Uitslag): void {
	console.log(JSON.stringify(uitslag));
	process.exitCode = uitslag.ok ? 0 : 1;
}
