/** The questions of somebody who wants to be a volunteer, one per screen, in this order. */
export const AANMELDSTAPPEN = ['doen', 'wanneer', 'waar', 'jij', 'organisaties', 'bereik'] as const;
export type Aanmeldstap = (typeof AANMELDSTAPPEN)[number];

export function isAanmeldstap(text: unknown): text is Aanmeldstap {
	return (AANMELDSTAPPEN as readonly unknown[]).includes(text);
}

const at = (stap: Aanmeldstap) => AANMELDSTAPPEN.indexOf(stap);

/** The step after or before one; the ends stay where they are. */
export function stapNaast(stap: Aanmeldstap, by: 1 | -1): Aanmeldstap {
	return AANMELDSTAPPEN[at(stap) + by] ?? stap;
}

/** The one that lies further on: who goes back to change something does not lose the way. */
export function verste(a: Aanmeldstap, b: Aanmeldstap): Aanmeldstap {
	return at(a) > at(b) ? a : b;
}

/** The step that was asked for, when somebody came that far; else the one to go on with. */
export function welkeStap(gevraagd: unknown, bereikt: Aanmeldstap): Aanmeldstap {
	return isAanmeldstap(gevraagd) && at(gevraagd) <= at(bereikt) ? gevraagd : bereikt;
}

/** Why an organisatie has no place; the person reads a friendly sentence of it. */
export const NEEREDENEN = [
	'genoeg',
	'ander_werk',
	'te_ver',
	'tijd',
	'niet_bereikt',
	'anders'
] as const;
export type Neereden = (typeof NEEREDENEN)[number];

/** How far somebody wants to go, in km; empty is: it does not matter. */
export const STRALEN = ['1', '3', '5', '10', '20'] as const;
export const VERVOER = ['lopend', 'fiets', 'ov', 'auto'] as const;
export type Vervoer = (typeof VERVOER)[number];

/** At most this many organisaties at once: more answers than one can speak to help nobody. */
export const KEUZE_MAX = 3;
