import type { Klaar } from './aanbodlijst-klaar.ts';

/**
 * How many work for each wijk, by id, from how many have each different werkgebied. What is for a
 * whole gemeente or for everybody is added once. A wijk for which nothing works is left out.
 */
export function telWijken({ bereiken, gebieden }: Klaar, aantallen: Uint32Array) {
	const { gemeenteVanWijk } = gebieden;
	let everywhere = 0;
	const gemeenten = new Map<string, number>();
	const wijken = new Map<string, number>();
	const add = (to: Map<string, number>, id: string, count: number) =>
		to.set(id, (to.get(id) ?? 0) + count);
	for (const [number, bereik] of bereiken.entries()) {
		const count = aantallen[number]!;
		if (!count) continue;
		if (bereik.overal) everywhere += count;
		for (const id of bereik.overal ? [] : bereik.gemeenten) add(gemeenten, id, count);
		for (const id of bereik.wijken) {
			const gemeente = gemeenteVanWijk.get(id);
			const counted = bereik.overal || (gemeente && bereik.gemeenten.includes(gemeente));
			if (!counted || !gemeente) add(wijken, id, count);
		}
	}
	const sums: Record<string, number> = Object.fromEntries(wijken);
	for (const [id, gemeente] of gemeenteVanWijk) {
		const sum = (wijken.get(id) ?? 0) + (gemeenten.get(gemeente) ?? 0) + everywhere;
		if (sum) sums[id] = sum;
	}
	return sums;
}
