import type { RondeInvoer } from './koppelronde.ts';

/** The best of everything that is allowed, by trying it all. */
export function probeerAlles({ vragen, maatjes, kansen }: RondeInvoer): {
	aantal: number;
	som: number;
} {
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
