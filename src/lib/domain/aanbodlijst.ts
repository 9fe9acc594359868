import type { Coordinaat } from './afstand.ts';
import type { Aanbod, Plek } from './aanbod.ts';
import { DELEN, type Deel } from './aanbodlijst-delen.ts';
import { maakKlaar, type Klaar } from './aanbodlijst-klaar.ts';
import { BIT, ligtInVak, maakToets, naaste } from './aanbodlijst-vraag.ts';
import { LIJSTEN, VINKJES, type AanbodVraag, type Lijst, type Vinkje } from './aanbodvraag.ts';
import { eerste } from './eerste.ts';
import { GEEN_GEBIEDEN, type Gebieden } from './gebieden.ts';
import { openStand, type Moment, type OpenStand } from './open.ts';
import { maakWijkteller } from './wijkteller.ts';
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
}

export type Tellingen = Record<Lijst, Record<string, number>> & { vinkje: Record<Vinkje, number> };

/** A sort key in one number: part, own wijk, rank or metres, place in the fixed order. */
const PLACES = 2 ** 20;
const STEPS = 2 ** 22;

/**
 * The list for a question, and beside each filter how many would remain with it on: counted over
 * what passes all other filters. One pass over the offers, and only what is shown is put in order;
 * no order of the input shows in the result.
 */
export function aanbodlijst(items: Aanbod[], vraag: AanbodVraag, om: Omstandigheden) {
	const klaar = maakKlaar(items, om.gebieden ?? GEEN_GEBIEDEN);
	const toets = maakToets(klaar, vraag, om);
	const counts = new Uint32Array(klaar.waarden.length);
	const perWijk = maakWijkteller(klaar.gebieden);
	let open = 0;
	const keys = new Float64Array(klaar.regels.length);
	let found = 0;
	for (let place = 0; place < klaar.regels.length; place++) {
		const regel = klaar.regels[place]!;
		const rang = om.rang ? om.rang.get(regel.aanbod.id) : 0;
		if (rang === undefined) continue;
		const fit = toets.fitOf(regel);
		const meters = om.hier ? naaste(regel.aanbod, om).meters : null;
		const inVak = ligtInVak(regel.aanbod, vraag);
		const isOpen = toets.isOpen(regel);
		const misses = toets.misses(regel, isOpen, fit, meters, inVak);
		if (misses && misses & (misses - 1)) continue;
		for (const code of regel.codes) if (!misses || misses === toets.facetBit[code]) counts[code]!++;
		if (isOpen && (!misses || misses === BIT.open)) open++;
		if (!misses || misses === BIT.wijk) perWijk.tel(regel.bereik);
		if (misses) continue;
		const part = DELEN.indexOf(deelVan(fit, inVak));
		const own = vraag.wijk.length && fit !== 'wijk' ? 1 : 0;
		const step = om.rang ? rang : om.hier ? Math.min(meters ?? STEPS, STEPS - 1) : 0;
		keys[found++] = ((part * 2 + own) * STEPS + step) * PLACES + place;
	}
	const look = (key: number): Resultaat => {
		const regel = klaar.regels[key % PLACES]!;
		const { aanbod } = regel;
		const { plek, meters } = naaste(aanbod, om);
		const fit = toets.fitOf(regel);
		return {
			aanbod,
			afstand_m: meters,
			past: fit,
			deel: deelVan(fit, ligtInVak(aanbod, vraag)),
			elders: pastNiet(fit),
			plek,
			open: openStand(aanbod.tijden, om.nu, aanbod)
		};
	};
	/** From the `van`-th up to the `tot`-th result. */
	const neem = (van: number, tot: number) =>
		Array.from(eerste(keys.subarray(0, found), Math.min(tot, found)).slice(van), look);
	return {
		totaal: found,
		tellingen: tellingen(klaar, counts, open, perWijk.sommen()),
		neem,
		/** All of it, in order; for a page ask `neem`. */
		get resultaten() {
			return neem(0, found);
		}
	};
}

function deelVan(fit: Past, inVak: boolean): Deel {
	if (fit === 'niet_wijk' || fit === 'niet_gemeente') return fit;
	return inVak ? 'hier' : 'zonder_plek';
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
