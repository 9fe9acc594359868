import { DAGEN, DELEN, type Dag, type Deel } from './dagdelen.ts';
import type { Tijd } from './open.ts';

/** Days with the same hours, the first day first. */
export interface Dagengroep {
	/** 1 (maandag) to 7 */
	dagen: number[];
	tijden: { van: string; tot: string }[];
}

/** The week in as few lines as possible: days that have the same hours stand together. */
export function weekuren(tijden: Tijd[]): Dagengroep[] {
	const groups = new Map<string, Dagengroep>();
	for (const dag of [1, 2, 3, 4, 5, 6, 7]) {
		const own = tijden
			.filter((t) => t.dag === dag)
			.map(({ van, tot }) => ({ van, tot }))
			.sort((a, b) => a.van.localeCompare(b.van));
		if (!own.length) continue;
		const key = own.map((t) => `${t.van}-${t.tot}`).join();
		const group = groups.get(key) ?? { dagen: [], tijden: own };
		group.dagen.push(dag);
		groups.set(key, group);
	}
	return [...groups.values()];
}

/** Runs of days that follow each other: [1,2,3,5] → [[1,3],[5,5]]. */
export function dagreeksen(dagen: number[]): [number, number][] {
	const runs: [number, number][] = [];
	for (const dag of dagen) {
		const last = runs.at(-1);
		if (last && last[1] === dag - 1) last[1] = dag;
		else runs.push([dag, dag]);
	}
	return runs;
}

const BEGIN: Record<Deel, string> = { ochtend: '00:00', middag: '12:00', avond: '18:00' };
const END: Record<Deel, string> = { ochtend: '12:00', middag: '18:00', avond: '24:00' };

/** The delen of the day that an opening touches: 11:00–13:00 is ochtend and middag. */
export function delenVan({ van, tot }: Pick<Tijd, 'van' | 'tot'>): Deel[] {
	return DELEN.filter((deel) => van < END[deel] && tot > BEGIN[deel]);
}

export interface Roosterdag<Item> {
	dag: Dag;
	delen: Record<Deel, { item: Item; van: string; tot: string }[]>;
}

/** What happens when over a week: per dag and deel every opening of every item, earliest first. */
export function weekrooster<Item>(items: { item: Item; tijden: Tijd[] }[]): Roosterdag<Item>[] {
	const openings = items
		.flatMap(({ item, tijden }) => tijden.map((tijd) => ({ item, ...tijd })))
		.sort((a, b) => a.van.localeCompare(b.van) || a.tot.localeCompare(b.tot));
	return DAGEN.map((dag, i) => {
		const own = openings.filter((opening) => opening.dag === i + 1);
		const cell = (deel: Deel) =>
			own
				.filter((opening) => delenVan(opening).includes(deel))
				.map(({ item, van, tot }) => ({ item, van, tot }));
		return {
			dag,
			delen: { ochtend: cell('ochtend'), middag: cell('middag'), avond: cell('avond') }
		};
	});
}
