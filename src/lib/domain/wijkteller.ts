import type { Gebieden } from './gebieden.ts';
import type { Bereik } from './werkgebied.ts';

/**
 * Counts how many work for each wijk, without going through all wijken for each offer: what is for
 * a whole gemeente or for everybody is counted once, and handed out at the end.
 */
export function maakWijkteller({ gemeenteVanWijk }: Gebieden) {
	let everywhere = 0;
	const gemeenten = new Map<string, number>();
	const wijken = new Map<string, number>();
	const add = (to: Map<string, number>, id: string) => to.set(id, (to.get(id) ?? 0) + 1);
	return {
		tel(bereik: Bereik) {
			if (bereik.overal) everywhere++;
			for (const id of bereik.overal ? [] : bereik.gemeenten) add(gemeenten, id);
			for (const id of bereik.wijken) {
				const counted = bereik.overal || bereik.gemeenten.includes(gemeenteVanWijk.get(id) ?? '');
				if (!counted || !gemeenteVanWijk.has(id)) add(wijken, id);
			}
		},
		/** By id of the wijk; what is nothing is left out. */
		sommen(): Record<string, number> {
			const sums: Record<string, number> = Object.fromEntries(wijken);
			for (const [id, gemeente] of gemeenteVanWijk) {
				const sum = (wijken.get(id) ?? 0) + (gemeenten.get(gemeente) ?? 0) + everywhere;
				if (sum) sums[id] = sum;
			}
			return sums;
		}
	};
}
