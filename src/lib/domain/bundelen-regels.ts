import { afstand, type Coordinaat } from './afstand.ts';
import type { ResultaatgebiedCode } from './resultaatgebieden.ts';
import type { Taak } from './taken.ts';
import { addDays } from './week.ts';

/**
 * Bundling: several people with the same need become one weekly group in place of several
 * individual indications (Deventer). Finds disjoint groups of 3 to 8 open hulpvragen.
 *
 * | hard for one hulpvraag                        | hard for all of a group together             |
 * | --------------------------------------------- | -------------------------------------------- |
 * | no professional knowledge needed              | one task in common; who names no task:       |
 * | not personal help: that is no group thing     | one resultaatgebied in common                |
 * | no woman or man asked: a group can't promise  | one dagdeel that suits all (no wish fits all)|
 * | does not look for a maatje only               | one language that suits all who ask for one  |
 * | a task that can be done in a room with others | a place within 3 km of each, and within what |
 * | the place is known to a wijk                  | each said                                    |
 * | starts within 4 weeks, lasts at least 4 more  | with known room for all and one volunteer    |
 *
 * Best first: most people, then longest waiting, then nearest; of equal ones where something is open
 * then, and at the moment that fewest others ask for. A place holds one group at a time.
 * Room is only what an organisatie said: a place of which nobody said anything is never chosen.
 */
export const MIN_GROEP = 3;
export const MAX_GROEP = 8;
/** A walk of three quarters of an hour at most, as the crow flies from the middle of the wijk. */
export const LOOP_M = 3000;
/** How soon it must start, and how long it must at least go on. */
const WEKEN = 4;

/** Tasks that several people can do side by side in one room. */
export const GROEPSTAKEN: readonly Taak[] = [
	'post',
	'koken',
	'computer',
	'huiswerk',
	'activiteit',
	'gezelschap'
];
/** The same for areas: household and self-care are done at home. */
export const GROEPSGEBIEDEN: readonly ResultaatgebiedCode[] = [
	'regie',
	'netwerk',
	'administratie',
	'dagbesteding',
	'mantelzorg',
	'gezin'
];

/** What may be known of a hulpvraag here: wishes and the middle of the wijk, nobody's name. */
export interface BundelVraag {
	id: string;
	/** Since when it waits, as a day. */
	sinds: string;
	wijk: string | null;
	lat: number | null;
	lng: number | null;
	taken: string[];
	resultaatgebieden: string[];
	dagdelen: string[];
	talen: string[];
	/** A woman or a man was asked for; which does not matter here. */
	geslacht_gevraagd: boolean;
	persoonlijk: boolean;
	complex: boolean;
	zoekt: string;
	max_afstand_km: number | null;
	uren_per_week: number | null;
	vanaf: string | null;
	tot: string | null;
}

export interface BundelPlek extends Coordinaat {
	id: string;
	/** What an organisatie said about its room; null when nobody did. */
	ruimte: { mensen: number; dagdelen: string[] } | null;
	/** Dagdelen in which something on the kaart is open here; empty when no hours are known. */
	open: string[];
}

export interface Thema {
	soort: 'taak' | 'gebied';
	code: string;
}

/** Why a hulpvraag can be in no group at all, whoever else is there. */
export type Uitsluiting =
	| 'complex'
	| 'persoonlijk'
	| 'geslacht'
	| 'zoekt_maatje'
	| 'alleen_thuis'
	| 'wijk_onbekend'
	| 'begint_later'
	| 'bijna_voorbij';

/** The first rule that keeps it out of every group; null when none does. */
export function uitsluiting(v: BundelVraag, vandaag: string): Uitsluiting | null {
	const over = addDays(vandaag, WEKEN * 7);
	if (v.complex) return 'complex';
	if (v.persoonlijk) return 'persoonlijk';
	if (v.geslacht_gevraagd) return 'geslacht';
	if (v.zoekt === 'maatje') return 'zoekt_maatje';
	if (!themas(v).length) return 'alleen_thuis';
	if (v.lat === null || v.lng === null) return 'wijk_onbekend';
	if (v.vanaf && v.vanaf > over) return 'begint_later';
	if (v.tot && v.tot < over) return 'bijna_voorbij';
	return null;
}

/** What a group around this hulpvraag could be about: its tasks, or else its areas. */
export function themas(v: Pick<BundelVraag, 'taken' | 'resultaatgebieden'>): Thema[] {
	const of = (soort: Thema['soort'], known: readonly string[], asked: string[]) =>
		known.filter((code) => asked.includes(code)).map((code): Thema => ({ soort, code }));
	return v.taken.length
		? of('taak', GROEPSTAKEN, v.taken)
		: of('gebied', GROEPSGEBIEDEN, v.resultaatgebieden);
}

/** Metres from the wijk to a place; null when further than somebody walks or said. */
export function loopafstand(v: BundelVraag, plek: Coordinaat): number | null {
	if (v.lat === null || v.lng === null) return null;
	const meter = Math.round(afstand({ lat: v.lat, lng: v.lng }, plek));
	return meter <= Math.min(LOOP_M, (v.max_afstand_km ?? Infinity) * 1000) ? meter : null;
}
