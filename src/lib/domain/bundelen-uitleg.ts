import { afstand } from './afstand.ts';
import type { Groep } from './bundelen.ts';
import {
	loopafstand,
	LOOP_M,
	MIN_GROEP,
	themas,
	uitsluiting,
	type BundelPlek,
	type BundelVraag,
	type Uitsluiting
} from './bundelen-regels.ts';
import { DAGDELEN } from './dagdelen.ts';
import { daysBetween } from './week.ts';

/** A meeting takes this long, week after week. */
export const UREN_GROEP = 2;
/** One volunteer sees to this many people; above it there are two. */
const PER_VRIJWILLIGER = 5;

/** What a group brings, as a sum that anybody can check. An estimate: hours asked are not hours given. */
export interface Effect {
	mensen: number;
	/** Hours a week that they asked one to one, of those who said how many. */
	uren_apart: number;
	/** How many said no number of hours: they are not in the sum. */
	zonder_uren: number;
	vrijwilligers: number;
	/** Hours a week of all volunteers of the group together. */
	uren_groep: number;
	/** How many fewer volunteers than one for each. */
	minder_vrijwilligers: number;
	langst_weken: number;
}

export function effect(
	leden: Pick<BundelVraag, 'uren_per_week' | 'sinds'>[],
	vandaag: string
): Effect {
	const uren = leden.flatMap((v) => v.uren_per_week ?? []);
	const vrijwilligers = leden.length > PER_VRIJWILLIGER ? 2 : 1;
	const days = leden.map((v) => daysBetween(v.sinds, vandaag));
	return {
		mensen: leden.length,
		uren_apart: uren.reduce((sum, n) => sum + n, 0),
		zonder_uren: leden.length - uren.length,
		vrijwilligers,
		uren_groep: UREN_GROEP * vrijwilligers,
		minder_vrijwilligers: leden.length - vrijwilligers,
		langst_weken: Math.max(0, Math.floor(Math.max(0, ...days) / 7))
	};
}

/** Why a hulpvraag is in no group; `aantal` counts others who could have come along at the best moment. */
export type Waarom =
	| { code: Uitsluiting }
	/** No place with a point within walking distance, or within what was said. */
	| { code: 'geen_plek' }
	/** There are places, but nobody said whether there is room. */
	| { code: 'ruimte_onbekend'; plekken: string[] }
	/** There is room, but not at a moment that suits. */
	| { code: 'geen_dagdeel' }
	| { code: 'te_weinig'; aantal: number }
	/** There were enough people, but they are in other groups, or the moment is taken. */
	| { code: 'elders' };

/** Why each hulpvraag that is in none of the groups is not, by id. */
export function zonderGroep(
	vragen: BundelVraag[],
	plekken: BundelPlek[],
	groepen: Groep[],
	vandaag: string
): Map<string, Waarom> {
	const placed = new Set(groepen.flatMap((g) => g.leden));
	const open = vragen.filter((v) => !uitsluiting(v, vandaag));
	const out = new Map<string, Waarom>();
	for (const vraag of vragen.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
		if (placed.has(vraag.id)) continue;
		const code = uitsluiting(vraag, vandaag);
		out.set(vraag.id, code ? { code } : waarom(vraag, open, plekken));
	}
	return out;
}

function waarom(vraag: BundelVraag, open: BundelVraag[], plekken: BundelPlek[]): Waarom {
	const near = plekken.filter((plek) => loopafstand(vraag, plek) !== null);
	if (!near.length) return { code: 'geen_plek' };
	const room = near.filter((plek) => plek.ruimte && plek.ruimte.mensen > MIN_GROEP);
	if (!room.length) return { code: 'ruimte_onbekend', plekken: nearest(vraag, near) };
	const own = new Set(themas(vraag).map((t) => t.code));
	const same = open.filter((v) => v.id !== vraag.id && themas(v).some((t) => own.has(t.code)));
	let most = -1;
	for (const plek of room) {
		const here = same.filter((v) => loopafstand(v, plek) !== null);
		for (const dagdeel of DAGDELEN.filter((d) => plek.ruimte!.dagdelen.includes(d)))
			if (suits(vraag.dagdelen, dagdeel))
				most = Math.max(
					most,
					here.filter((v) => suits(v.dagdelen, dagdeel) && talk(v, vraag)).length
				);
	}
	if (most < 0) return { code: 'geen_dagdeel' };
	return most < MIN_GROEP - 1 ? { code: 'te_weinig', aantal: most } : { code: 'elders' };
}

const suits = (asked: string[], code: string) => !asked.length || asked.includes(code);
const talk = (a: BundelVraag, b: BundelVraag) =>
	!a.talen.length || !b.talen.length || a.talen.some((taal) => b.talen.includes(taal));

/** The three nearest places: there somebody can ask whether there is room. */
function nearest(vraag: BundelVraag, plekken: BundelPlek[]): string[] {
	const from = { lat: vraag.lat!, lng: vraag.lng! };
	const far = new Map(plekken.map((plek) => [plek.id, Math.min(LOOP_M, afstand(from, plek))]));
	return plekken
		.map((plek) => plek.id)
		.toSorted((a, b) => far.get(a)! - far.get(b)! || (a < b ? -1 : 1))
		.slice(0, 3);
}
