import type { Schaal } from './aanbod.ts';
import type { Gebieden } from './gebieden.ts';

/** What decides where help works: not only the pin on the map. */
export interface Werkt {
	schaal: Schaal | null;
	/** Ids of the wijken that it says it works for. */
	wijken: string[];
	locaties: { wijk_id: string | null; gemeente_id: string | null }[];
}

/** Where help works, made from its schaal, the wijken it names and the places where it stands. */
export interface Bereik {
	/** Everywhere. */
	overal: boolean;
	/** Whole gemeenten. */
	gemeenten: string[];
	/** Wijken that it works for, its own included. */
	wijken: string[];
	/** Wijken that it names, or else where it stands: ranked before what only also works there. */
	eigen: string[];
	/** Gemeenten in which it has anything at all. */
	raakt: string[];
	/** Nobody said for whom it is; we do not hold that against it. */
	onbekend: boolean;
}

/**
 * How help fits a place. `wijk`: its own; `buurwijk`: a neighbouring one; `gemeente`, `regio`: it
 * is for all of that; `onbekend`: nobody said, or we do not know where the visitor is; the last
 * two: it does not work there.
 */
export type Past =
	'wijk' | 'buurwijk' | 'gemeente' | 'regio' | 'onbekend' | 'niet_wijk' | 'niet_gemeente';

export const pastNiet = (past: Past) => past === 'niet_wijk' || past === 'niet_gemeente';

/**
 * The rule. regionaal: everybody. stedelijk: the gemeenten of its wijken, or else of its places.
 * bovenwijks: the wijken it names; naming one or none, also the wijken next to that in the same
 * gemeente. wijk: the wijken it names, or else where it stands. Without a schaal: the wijken it
 * names, or else unknown.
 */
export function bereikVan(werkt: Werkt, { gemeenteVanWijk, buren }: Gebieden): Bereik {
	const standing = unique(werkt.locaties.flatMap((plek) => plek.wijk_id ?? []));
	const eigen = werkt.wijken.length ? unique(werkt.wijken) : standing;
	const inWijken = eigen.flatMap((id) => gemeenteVanWijk.get(id) ?? []);
	const inPlaces = werkt.locaties.flatMap((plek) => plek.gemeente_id ?? []);
	const raakt = unique(werkt.wijken.length && inWijken.length ? inWijken : inPlaces);
	const base = { overal: false, gemeenten: [], wijken: eigen, eigen, raakt, onbekend: false };
	switch (werkt.schaal) {
		case 'regionaal':
			return { ...base, overal: true };
		case 'stedelijk':
			return { ...base, gemeenten: raakt, onbekend: !raakt.length };
		case 'bovenwijks': {
			if (werkt.wijken.length > 1) return base;
			const around = unique(eigen.flatMap((id) => [id, ...(buren.get(id) ?? [])]));
			return { ...base, wijken: around, onbekend: !eigen.length && !raakt.length };
		}
		case 'wijk':
			return { ...base, onbekend: !eigen.length && !raakt.length };
		case null:
			return { ...base, onbekend: !werkt.wijken.length };
	}
}

/** How it fits somebody in this gemeente and, when known, this wijk. */
export function past(bereik: Bereik, gemeente: string | null, wijk: string | null): Past {
	if (wijk && bereik.eigen.includes(wijk)) return 'wijk';
	if (bereik.overal) return 'regio';
	if (bereik.onbekend || !gemeente) return 'onbekend';
	if (bereik.gemeenten.length)
		return bereik.gemeenten.includes(gemeente) ? 'gemeente' : 'niet_gemeente';
	if (!bereik.raakt.includes(gemeente)) return bereik.raakt.length ? 'niet_gemeente' : 'onbekend';
	// somewhere in the gemeente, and we do not know where the visitor or the help is
	if (!wijk || !bereik.wijken.length) return 'onbekend';
	return bereik.wijken.includes(wijk) ? 'buurwijk' : 'niet_wijk';
}

/** A wijk as far as the werkgebied needs it. */
export interface Waar {
	id: string;
	gemeente_id: string;
}

/**
 * Whether it goes on the list of a wijk. What nobody said hides nothing, except for help that
 * stands somewhere or is for one wijk: that would turn up in every wijk but its own.
 */
export function werktVoor(werkt: Werkt, wijk: Waar, gebieden: Gebieden): boolean {
	const fit = past(bereikVan(werkt, gebieden), wijk.gemeente_id, wijk.id);
	if (fit !== 'onbekend') return !pastNiet(fit);
	return werkt.schaal !== 'wijk' && !werkt.wijken.length && !werkt.locaties.length;
}

/** In the wijk itself: it stands there, or it is for this wijk only. */
export function isInWijk({ schaal, wijken, locaties }: Werkt, wijk: Pick<Waar, 'id'>): boolean {
	if (locaties.some((plek) => plek.wijk_id === wijk.id)) return true;
	return schaal === 'wijk' && wijken.includes(wijk.id);
}

const unique = (ids: string[]) => [...new Set(ids)];
