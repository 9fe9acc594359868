import type { Tijd } from './open.ts';

/** Days with the same hours together: `[{ dagen: [1, 3, 5], tijden: [{ van, tot }] }]`. */
export type Weekgroep = { dagen: number[]; tijden: { van: string; tot: string }[] };

/** The week in as few lines as possible, in the order of the first day of each. */
export function weekgroepen(tijden: Tijd[]): Weekgroep[] {
	const groups = new Map<string, Weekgroep>();
	for (const dag of [1, 2, 3, 4, 5, 6, 7]) {
		const own = tijden
			.filter((t) => t.dag === dag)
			.map(({ van, tot }) => ({ van, tot }))
			.sort((a, b) => a.van.localeCompare(b.van));
		if (!own.length) continue;
		const key = JSON.stringify(own);
		const group = groups.get(key) ?? { dagen: [], tijden: own };
		group.dagen.push(dag);
		groups.set(key, group);
	}
	return [...groups.values()];
}
