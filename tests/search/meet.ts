import { bouwIndex, zoek, type ZoekDocument } from '../../src/lib/domain/zoeken.ts';
import type { Geval } from './gevallen.ts';

export type Meting = { hit3: number; hit5: number; mrr: number; mis: string[]; fout: string[] };

/** Runs the cases: the share with a hit in the first 3 and 5, and the mean of 1 / rank. */
export function meet(documenten: ZoekDocument[], gevallen: readonly Geval[]): Meting {
	const index = bouwIndex(documenten);
	const naam = new Map(documenten.map((d) => [d.id, d.naam]));
	const uit: Meting = { hit3: 0, hit5: 0, mrr: 0, mis: [], fout: [] };
	for (const [q, moet, niet] of gevallen) {
		const namen = zoek(index, q).treffers.map((t) => naam.get(t.id) ?? '');
		const rang = namen.findIndex((n) => moet.test(n)) + 1;
		if (rang && rang <= 3) uit.hit3++;
		else uit.mis.push(`${q} → ${namen.slice(0, 3).join(' | ') || 'niets'} (${rang || 'nooit'})`);
		if (rang && rang <= 5) uit.hit5++;
		if (rang) uit.mrr += 1 / rang;
		if (niet?.test(namen[0] ?? '')) uit.fout.push(`${q} → ${namen[0]}`);
	}
	for (const maat of ['hit3', 'hit5', 'mrr'] as const) uit[maat] /= gevallen.length;
	return uit;
}
