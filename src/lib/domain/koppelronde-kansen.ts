import { afstand, type Coordinaat } from './afstand.ts';
import { overlapt } from './dagdelen.ts';
import { inzetbaarheid, vogGrenzen, type Beleid } from './inzetbaar.ts';
import { scoreMaatjes, WEGING_MAATJE, type Maatje } from './koppelen-maatjes.ts';
import type { Tegen, Voorstel, Vraag } from './koppelen.ts';
import type { Kans } from './koppelronde.ts';
import { daysBetween } from './week.ts';

/** What a coordinator may know of a hulpvraag that looks for a maatje; see the rpc `koppelronde_invoer`. */
export interface RondeVraag {
	id: string;
	/** Since when it waits, as a day. */
	sinds: string;
	wijk: string | null;
	lat: number | null;
	lng: number | null;
	resultaatgebieden: string[];
	dagdelen: string[];
	talen: string[];
	geslacht_wens: 'vrouw' | 'man' | null;
	zoekt: Vraag['zoekt'];
	max_afstand_km: number | null;
	uren_per_week: number | null;
	/** Maatjes of the visitor with whom this was tried before: not again by a round. */
	eerder: string[];
}

/** A volunteer of the visitor's organisation; `voorgesteld` counts proposals that wait for an answer. */
export type RondeMaatje = Omit<Maatje, 'afstand_m'> & { voorgesteld: number };

export const weken = (vraag: Pick<RondeVraag, 'sinds'>, vandaag: string) =>
	Math.max(0, Math.floor(daysBetween(vraag.sinds, vandaag) / 7));

/** Room for a new proposal: whoever has to answer one does not get another for the same place. */
export const plaatsen = (m: Pick<RondeMaatje, 'capaciteit' | 'lopend' | 'voorgesteld'>) =>
	Math.max(0, m.capaciteit - m.lopend - m.voorgesteld);

/** Those who may be proposed at all and have room. */
export function vrijeMaatjes(maatjes: RondeMaatje[], beleid: Beleid): RondeMaatje[] {
	const grenzen = vogGrenzen(beleid);
	return maatjes.filter((m) => plaatsen(m) > 0 && !inzetbaarheid(m, grenzen).tegen.length);
}

/** Every maatje judged for one hulpvraag by the rules of koppelen-maatjes.ts, best first. */
export function beoordeel(
	vraag: RondeVraag,
	maatjes: RondeMaatje[],
	beleid: Beleid,
	weging = WEGING_MAATJE
): Voorstel[] {
	const from = point(vraag);
	return scoreMaatjes(
		asVraag(vraag),
		maatjes.map((m) => ({ ...m, afstand_m: meters(from, point(m)) })),
		beleid,
		weging
	);
}

/** The pairs that no hard rule refuses, without those tried before. `maatjes` are free ones. */
export function kansenVoor(
	vraag: RondeVraag,
	maatjes: RondeMaatje[],
	beleid: Beleid,
	weging = WEGING_MAATJE
): Kans[] {
	const maybe = maatjes.filter((m) => !vraag.eerder.includes(m.id) && kanPassen(vraag, m));
	return beoordeel(vraag, maybe, beleid, weging)
		.filter((v) => v.past)
		.map((v) => ({ vraag: vraag.id, maatje: v.id, score: v.score }));
}

/** Why nobody fits: what is against whoever comes nearest to fitting. */
export function dichtstbij(
	vraag: RondeVraag,
	maatjes: RondeMaatje[],
	beleid: Beleid,
	weging = WEGING_MAATJE
): { maatje: string; tegen: Tegen[] } | null {
	const untried = maatjes.filter((m) => !vraag.eerder.includes(m.id));
	const [best] = beoordeel(vraag, untried, beleid, weging);
	return best ? { maatje: best.id, tegen: best.tegen } : null;
}

/**
 * False only when a hard rule refuses: spares the whole judgement of most pairs. The rules stay
 * those of koppelen-maatjes.ts; a property holds the two together.
 */
export function kanPassen(vraag: RondeVraag, maatje: RondeMaatje): boolean {
	if (!overlapt(vraag.dagdelen, maatje.dagdelen)) return false;
	if (vraag.geslacht_wens && maatje.geslacht && maatje.geslacht !== vraag.geslacht_wens)
		return false;
	if (vraag.talen.length && maatje.talen.length)
		if (!vraag.talen.some((taal) => maatje.talen.includes(taal))) return false;
	const away = meters(point(vraag), point(maatje));
	const limit = Math.min(vraag.max_afstand_km ?? Infinity, maatje.radius_km ?? Infinity) * 1000;
	return away === null || away <= limit;
}

/**
 * What the cliënt told (belangrijk, past_niet) does not count here: it reaches the coordinator only
 * with a proposal, who then reads it before answering.
 */
function asVraag(vraag: RondeVraag): Vraag {
	return { ...vraag, complex: false, belangrijk: '', past_niet: '' };
}

function point({ lat, lng }: { lat: number | null; lng: number | null }): Coordinaat | null {
	return lat === null || lng === null ? null : { lat, lng };
}

function meters(a: Coordinaat | null, b: Coordinaat | null): number | null {
	return a && b ? Math.round(afstand(a, b)) : null;
}
