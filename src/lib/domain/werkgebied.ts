import type { Aanbod } from './aanbod.ts';

/** A wijk as far as the werkgebied needs it. */
export interface Waar {
	id: string;
	gemeente_id: string;
}
type Gebied = Pick<Aanbod, 'schaal' | 'wijken'> & {
	locaties: Pick<Aanbod['locaties'][number], 'wijk_id' | 'gemeente_id'>[];
};

/**
 * Whether an aanbod works for somebody who lives in this wijk, by its schaal:
 * wijk: its wijken, or the wijk where it stands. Bovenwijks, and a schaal nobody told: its wijken,
 * or the gemeente where it stands. Stedelijk: the gemeente of its wijken and of where it stands.
 * Regionaal: everywhere. A place that nobody told (or that stays secret) hides nothing, except
 * for help of one wijk: that would turn up in every wijk but its own.
 */
export function werktVoor(
	aanbod: Gebied,
	wijk: Waar,
	gemeenteVanWijk: ReadonlyMap<string, string>
): boolean {
	if (aanbod.schaal === 'regionaal') return true;
	const standing = known(aanbod.locaties.map((plek) => plek.wijk_id));
	if (aanbod.schaal === 'wijk')
		return (aanbod.wijken.length ? aanbod.wijken : standing).includes(wijk.id);
	if (aanbod.schaal !== 'stedelijk' && aanbod.wijken.length) return aanbod.wijken.includes(wijk.id);
	const towns = [
		...known([...aanbod.wijken, ...standing].map((id) => gemeenteVanWijk.get(id))),
		...known(aanbod.locaties.map((plek) => plek.gemeente_id))
	];
	return !towns.length || towns.includes(wijk.gemeente_id);
}

/** In the wijk itself: it stands there, or it is for this wijk only. */
export function isInWijk(aanbod: Gebied, wijk: Pick<Waar, 'id'>): boolean {
	if (aanbod.locaties.some((plek) => plek.wijk_id === wijk.id)) return true;
	return aanbod.schaal === 'wijk' && aanbod.wijken.includes(wijk.id);
}

/** Temporarily closed on this day, both ends included; without a last day until further notice. */
export function isTijdelijkDicht(
	aanbod: Pick<Aanbod, 'dicht_van' | 'dicht_tot'>,
	dag: string
): boolean {
	if (!aanbod.dicht_van || aanbod.dicht_van > dag) return false;
	return !aanbod.dicht_tot || aanbod.dicht_tot >= dag;
}

const known = (ids: (string | null | undefined)[]) => ids.filter((id): id is string => !!id);
