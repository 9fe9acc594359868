import type { Aanbod, Plek } from './aanbod.ts';
import type { Tijd } from './open.ts';

export interface Gebouw {
	plek: Plek;
	items: {
		aanbod: Aanbod;
		/** The hours that are known to be here. */
		tijden: Tijd[];
		/** It is at several places and nobody told which hours are here. */
		verdeeld: boolean;
	}[];
	/** Who shares the building, each once, by name. */
	organisaties: { id: string; naam: string; aanbod: Aanbod[] }[];
}

/**
 * One locatie with everything on the kaart that happens there; null when nothing does. What keeps
 * its address secret has no locaties on the kaart, so it never turns up here.
 */
export function gebouw(items: Aanbod[], id: string): Gebouw | null {
	const here = items.filter((item) => item.locaties.some((plek) => plek.id === id));
	const plek = here[0]?.locaties.find((place) => place.id === id);
	if (!plek) return null;
	const owners = new Map<string, Gebouw['organisaties'][number]>();
	for (const aanbod of here) {
		const { organisatie_id, organisatie } = aanbod;
		const own = owners.get(organisatie_id) ?? { id: organisatie_id, naam: organisatie, aanbod: [] };
		own.aanbod.push(aanbod);
		owners.set(organisatie_id, own);
	}
	return {
		plek,
		items: here.map((aanbod) => hoursHere(aanbod, id)),
		organisaties: [...owners.values()].sort((a, b) => a.naam.localeCompare(b.naam, 'nl'))
	};
}

/** Hours without a locatie are those of the only one; with several they could be anywhere. */
function hoursHere(aanbod: Aanbod, id: string) {
	const only = aanbod.locaties.length === 1;
	const tijden = aanbod.tijden.filter((t) => t.locatie_id === id || (only && !t.locatie_id));
	const loose = aanbod.tijden.some((t) => !t.locatie_id);
	return { aanbod, tijden, verdeeld: !only && loose };
}
