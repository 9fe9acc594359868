import type { Coordinaat } from './afstand.ts';
import type { Aanbod, Plek } from './aanbod.ts';
import type { Deel } from './aanbodlijst-delen.ts';
import { maakKlaar, OP_AFSTAND, ZONDER_PLEK, type Klaar } from './aanbodlijst-klaar.ts';
import {
	BIT,
	deelVan,
	gekozenWaarden,
	ligtInVak,
	naasteMeters,
	naastePlek,
	passendheid
} from './aanbodlijst-vraag.ts';
import { LIJSTEN, VINKJES, type AanbodVraag, type Lijst, type Vinkje } from './aanbodvraag.ts';
import { eerste } from './eerste.ts';
import { GEEN_GEBIEDEN, type Gebieden } from './gebieden.ts';
import { openStand, type Moment, type OpenStand } from './open.ts';
import { telWijken } from './wijkteller.ts';
import { pastNiet, type Past } from './werkgebied.ts';

export interface Resultaat {
	aanbod: Aanbod;
	/** Metres to the nearest locatie; null when the place of one of both is unknown. */
	afstand_m: number | null;
	past: Past;
	/** `zonder_plek`: outside the part of the map that was asked for, and it needs no place there. */
	deel: Deel;
	/** It does not work for where the visitor is. */
	elders: boolean;
	/** The nearest locatie, or the first. */
	plek: Plek | null;
	open: OpenStand;
}

export interface Omstandigheden {
	/** Where the visitor is, when told. */
	hier: Coordinaat | null;
	nu: Moment;
	/** Gemeente and wijk of that place, as far as known. */
	gemeente?: string | null;
	wijk?: string | null;
	gebieden?: Gebieden;
	/** Rank of each hit by id, 0 is best; null when there was no question. */
	rang: Map<string, number> | null;
	/** Nobody knows whether it is still right: comes a little later than it would. */
	verouderd?: (id: string) => boolean;
}

/** What an outdated aanbod loses: this many places among hits, this many metres among what is near. */
const LATER = { plaatsen: 3, meters: 500 };

export type Tellingen = Record<Lijst, Record<string, number>> & { vinkje: Record<Vinkje, number> };

/** A sort key in one number: part of the list, own wijk, rank or metres, place in the fixed order. */
const PLACES = 2 ** 20;
const STEPS = 2 ** 22;

/**
 * The list for a question, and beside each filter how many would remain with it on: counted over
 * what passes all other filters. One pass over columns of numbers, and only what is shown is put in
 * order; no order of the input shows in the result.
 */
export function aanbodlijst(items: Aanbod[], vraag: AanbodVraag, om: Omstandigheden) {
	const klaar = maakKlaar(items, om.gebieden ?? GEEN_GEBIEDEN);
	const { facetBit, raak, active } = gekozenWaarden(klaar, vraag);
	const { fit, valtAf, voorrang } = passendheid(klaar, vraag, om);
	const { codes, codesVan, bereikVan, vlaggen } = klaar;
	const openNu = klaar.open(om.nu);
	const rang = rangen(klaar, om);
	const counts = new Uint32Array(klaar.waarden.length);
	const perBereik = new Uint32Array(klaar.bereiken.length);
	let open = 0;
	const keys = new Float64Array(klaar.aanbod.length);
	let found = 0;
	for (let place = 0; place < klaar.aanbod.length; place++) {
		if (rang && rang[place]! < 0) continue;
		const [from, to] = [codesVan[place]!, codesVan[place + 1]!];
		let misses = active;
		if (active) for (let i = from; i < to; i++) misses &= ~raak[codes[i]!]!;
		if (vraag.open && !openNu[place]) misses |= BIT.open;
		const bereik = bereikVan[place]!;
		if (valtAf[bereik]) misses |= BIT.wijk;
		const meters = om.hier ? naasteMeters(klaar, place, om) : -1;
		// distance never hides what comes by telephone or on a screen
		if (vraag.afstand && meters > vraag.afstand * 1000 && !(vlaggen[place]! & OP_AFSTAND))
			misses |= BIT.afstand;
		const inVak = !vraag.vak || ligtInVak(klaar, place, vraag);
		if (!inVak && !(vlaggen[place]! & ZONDER_PLEK)) misses |= BIT.vak;

		if (misses & (misses - 1)) continue;
		for (let i = from; i < to; i++) {
			const code = codes[i]!;
			if (!misses || misses === facetBit[code]) counts[code]!++;
		}
		if (openNu[place] && (!misses || misses === BIT.open)) open++;
		if (!misses || misses === BIT.wijk) perBereik[bereik]!++;
		if (misses) continue;
		const first = voorrang[bereik]! + (!inVak && voorrang[bereik]! < 2 ? 2 : 0);
		const later = om.verouderd?.(klaar.aanbod[place]!.id) ? 1 : 0;
		const step = rang
			? (rang[place]! + later * LATER.plaatsen) * 2 + later
			: om.hier
				? ver(meters) + later * LATER.meters
				: 0;
		keys[found++] = (first * STEPS + step) * PLACES + place;
	}
	const look = (key: number): Resultaat => {
		const place = key % PLACES;
		const aanbod = klaar.aanbod[place]!;
		const how = fit[bereikVan[place]!]!;
		return {
			aanbod,
			...naastePlek(aanbod, om),
			past: how,
			deel: deelVan(how, ligtInVak(klaar, place, vraag)),
			elders: pastNiet(how),
			open: openStand(aanbod.tijden, om.nu, aanbod)
		};
	};
	/** From the `van`-th up to the `tot`-th result. */
	const neem = (van: number, tot: number) =>
		Array.from(eerste(keys.subarray(0, found), Math.min(tot, found)).slice(van), look);
	return {
		totaal: found,
		tellingen: tellingen(klaar, counts, open, telWijken(klaar, perBereik)),
		neem,
		/** All of it, in order; for a page ask `neem`. */
		get resultaten() {
			return neem(0, found);
		}
	};
}

/** Metres as a step; what has no known distance comes last. */
function ver(meters: number): number {
	return meters < 0 ? STEPS - 1 - LATER.meters : Math.min(meters, STEPS - 2 - LATER.meters);
}

/** Rank of each offer for the words of the question, -1 for what is no hit; null without words. */
function rangen(klaar: Klaar, { rang }: Omstandigheden): Int32Array | null {
	if (!rang) return null;
	const ranks = new Int32Array(klaar.aanbod.length).fill(-1);
	for (const [id, rank] of rang) {
		const place = klaar.plaatsVan.get(id);
		if (place !== undefined) ranks[place] = rank;
	}
	return ranks;
}

function tellingen(klaar: Klaar, counts: Uint32Array, open: number, wijk: Tellingen['wijk']) {
	const to = {
		...Object.fromEntries(LIJSTEN.map((name) => [name, {}])),
		vinkje: Object.fromEntries(VINKJES.map((name) => [name, 0]))
	} as Tellingen;
	for (const [number, { facet, code }] of klaar.waarden.entries())
		if (facet === 'gratis' || facet === 'zonder_verwijzing' || facet === 'rolstoel')
			to.vinkje[facet] = counts[number]!;
		else if (counts[number]) to[facet][code] = counts[number];
	to.vinkje.open = open;
	to.wijk = wijk;
	return to;
}
