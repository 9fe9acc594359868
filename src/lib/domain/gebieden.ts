import { afstand, type Coordinaat } from './afstand.ts';

/** A wijk, village, buurt or stadsdeel as far as fit and distance need it. */
export interface Wijkpunt {
	id: string;
	gemeente_id: string;
	soort: string;
	lat: number | null;
	lng: number | null;
}

/** Which wijken there are, in which gemeente, and which lie next to each other. */
export interface Gebieden {
	gemeenteVanWijk: Map<string, string>;
	/** Neighbouring wijken of the same gemeente, by id. */
	buren: Map<string, string[]>;
}

export const GEEN_GEBIEDEN: Gebieden = { gemeenteVanWijk: new Map(), buren: new Map() };

/** A village counts as a wijk; a buurt lies inside one, a stadsdeel around it. */
const level = (soort: string) => (soort === 'plaats' ? 'wijk' : soort);
const hasPoint = (wijk: Wijkpunt): wijk is Wijkpunt & Coordinaat =>
	wijk.lat !== null && wijk.lng !== null;

/**
 * Two wijken of one gemeente are neighbours when no third one lies in between: in the circle that
 * has both centres on its edge (a Gabriel graph). Borders are not always known, centres are.
 */
export function maakGebieden(wijken: Wijkpunt[]): Gebieden {
	const buren = new Map<string, string[]>();
	const groups = Map.groupBy(wijken.filter(hasPoint), (w) => `${w.gemeente_id} ${level(w.soort)}`);
	for (const group of groups.values())
		for (const [i, a] of group.entries())
			for (const b of group.slice(i + 1)) {
				const middle = { lat: (a.lat + b.lat) / 2, lng: (a.lng + b.lng) / 2 };
				const radius = afstand(a, b) / 2;
				if (group.some((c) => c !== a && c !== b && afstand(c, middle) < radius)) continue;
				buren.set(a.id, [...(buren.get(a.id) ?? []), b.id]);
				buren.set(b.id, [...(buren.get(b.id) ?? []), a.id]);
			}
	return { gemeenteVanWijk: new Map(wijken.map((w) => [w.id, w.gemeente_id])), buren };
}

/** The nearest must be this much nearer than the next one before we say that somebody lives there. */
const ZEKER = 0.6;

/**
 * The wijk of a point, by the centres of the wijken of its gemeente; null when that is a guess.
 * A point is often the middle of a postcode, which two wijken may share.
 */
export function wijkBij(punt: Coordinaat, wijken: Wijkpunt[], gemeente_id: string): string | null {
	const [first, second] = wijken
		.filter((w) => w.gemeente_id === gemeente_id && level(w.soort) === 'wijk')
		.filter(hasPoint)
		.map((wijk) => ({ id: wijk.id, meters: afstand(punt, wijk) }))
		.sort((a, b) => a.meters - b.meters);
	if (!first || !second) return null;
	return first.meters <= ZEKER * second.meters ? first.id : null;
}
