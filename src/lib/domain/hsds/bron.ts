import type { Aanbod } from '../aanbod.ts';
import type { AfwijkendeTijd } from '../open.ts';
import type { Taxonomieen } from './taxonomie.ts';

/** The SQL function `uitwisseling()`: beside the kaart, what only other systems ask for. */
export interface Uitwisseling {
	aanbod: AanbodRest[];
	organisaties: OrganisatieBron[];
	locaties: LocatieRest[];
}

export interface AanbodRest {
	id: string;
	toegang: string | null;
	email: string | null;
	website: string | null;
	prijs_cents: number | null;
	openingstijden_tekst: string | null;
	dicht_reden: string | null;
	/** On purpose without locaties. */
	adres_geheim: boolean;
	afwijkend: (AfwijkendeTijd & { reden: string | null })[];
	updated_at: string;
}

export interface OrganisatieBron {
	id: string;
	naam: string;
	soort: string;
	omschrijving: string;
	telefoon: string | null;
	email: string | null;
	website: string | null;
	gemeente: string | null;
	zoekt_vrijwilligers: boolean;
	updated_at: string;
}

interface LocatieRest {
	id: string;
	organisatie_id: string | null;
	bereikbaar: string | null;
	/** The point is the middle of a postcode. */
	punt_onzeker: boolean;
	provincie: string | null;
	updated_at: string;
}

export type AanbodBron = Omit<Aanbod, 'afwijkend'> & AanbodRest;
export type LocatieBron = Aanbod['locaties'][number] & LocatieRest;

/** Everything published, ready to be written as HSDS. Lists are in the order of the kaart. */
export interface Bron {
	/** Today in the Netherlands, `YYYY-MM-DD`: what is closed today says so. */
	vandaag: string;
	aanbod: Map<string, AanbodBron>;
	organisaties: Map<string, OrganisatieBron>;
	locaties: Map<string, LocatieBron>;
	/** Name and gemeente of a wijk, by id. */
	wijken: Map<string, { naam: string; gemeente: string }>;
	taxonomieen: Taxonomieen;
}

/** Puts the kaart and the rest of it together; what is in only one of both is left out. */
export function bouwBron(
	items: Aanbod[],
	rest: Uitwisseling,
	om: Pick<Bron, 'vandaag' | 'wijken' | 'taxonomieen'>
): Bron {
	const restVan = new Map(rest.aanbod.map((a) => [a.id, a]));
	const plekRest = new Map(rest.locaties.map((l) => [l.id, l]));
	const organisaties = new Map(rest.organisaties.map((o) => [o.id, o]));
	const aanbod = new Map<string, AanbodBron>();
	const locaties = new Map<string, LocatieBron>();
	for (const item of items) {
		const more = restVan.get(item.id);
		if (!more || !organisaties.has(item.organisatie_id)) continue;
		const zichtbaar = item.locaties.filter((plek) => plekRest.has(plek.id));
		const plekken = more.adres_geheim ? [] : zichtbaar;
		aanbod.set(item.id, { ...item, ...more, locaties: plekken });
		for (const plek of plekken) locaties.set(plek.id, { ...plek, ...plekRest.get(plek.id)! });
	}
	return { ...om, aanbod, organisaties, locaties };
}
