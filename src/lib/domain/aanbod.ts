import type { Coordinaat } from './afstand.ts';
import type { AfwijkendeTijd, Tijd } from './open.ts';
import type { ResultaatgebiedCode } from './resultaatgebieden.ts';
import type { SoortCode } from './soorten.ts';

export const KOSTEN = ['gratis', 'bijdrage', 'betaald'] as const;
export type Kosten = (typeof KOSTEN)[number];
export const VORMEN = ['locatie', 'thuis', 'telefoon', 'online'] as const;
export type Vorm = (typeof VORMEN)[number];
export const SCHALEN = ['wijk', 'bovenwijks', 'stedelijk', 'regionaal'] as const;
export type Schaal = (typeof SCHALEN)[number];

export interface Plek {
	id: string;
	naam: string | null;
	adres: string | null;
	postcode: string | null;
	plaats: string | null;
	gemeente_id: string | null;
	wijk_id: string | null;
	lat: number | null;
	lng: number | null;
	rolstoel: boolean | null;
}

/** One published aanbod as it stands on the kaart; the shape of the SQL function `kaart()`. */
export interface Aanbod {
	id: string;
	slug: string;
	naam: string;
	organisatie: string;
	organisatie_id: string;
	soort: SoortCode | null;
	/** The soort was read from the words; no editor has confirmed it. */
	soort_voorgesteld: boolean;
	samenvatting: string;
	omschrijving: string;
	trefwoorden: string[];
	kosten_soort: Kosten | null;
	kosten: string | null;
	verwijzing_nodig: boolean | null;
	talen: string[];
	schaal: Schaal | null;
	vorm: Vorm[];
	telefoon: string | null;
	plaatsen_vrij: number | null;
	/** Day on which the places free were counted. */
	plaatsen_vrij_op: string | null;
	/** Day on which the owner said that this is right; null when nobody did. */
	gecontroleerd_op: string | null;
	locaties: Plek[];
	resultaatgebieden: { code: ResultaatgebiedCode; voorgesteld: boolean }[];
	doelgroepen: string[];
	/** Ids of the wijken it works for; empty means: by its schaal. */
	wijken: string[];
	tijden: (Tijd & { locatie_id: string | null })[];
	/** Hours of one day that replace those of the week. */
	afwijkend: AfwijkendeTijd[];
	/** Temporarily closed from and until, both days included; without `dicht_tot` until further notice. */
	dicht_van: string | null;
	dicht_tot: string | null;
	/** About violence and the like: whoever reads it may have to leave at once. */
	gevoelig: boolean;
}

/** Comes to you, by telephone or on a screen: distance does not matter. */
export function komtNaarJe(aanbod: Pick<Aanbod, 'vorm'>): boolean {
	return aanbod.vorm.some((vorm) => vorm === 'telefoon' || vorm === 'online');
}

/** A place with a point on the map. */
export function metPunt(plek: Plek): plek is Plek & Coordinaat {
	return plek.lat !== null && plek.lng !== null;
}
