import { metPunt, type Aanbod } from '../domain/aanbod.ts';
import { bundel, type Groep } from '../domain/bundelen.ts';
import type { BundelPlek, BundelVraag } from '../domain/bundelen-regels.ts';
import { effect, zonderGroep } from '../domain/bundelen-uitleg.ts';
import { gebouw } from '../domain/gebouw.ts';
import { bekendeRuimte } from '../domain/groep.ts';
import { openDagdelen } from '../domain/koppelen-kaart.ts';
import { isDicht, type Tijd } from '../domain/open.ts';
import type { Db } from './db/client.ts';
import * as groepen from './db/groepen.ts';
import { getKaart } from './kaart.ts';

/** A place by name, with what is known of it. */
export interface Plekbeeld extends BundelPlek {
	naam: string;
	/** On the public kaart, so that there is a page of it. */
	openbaar: boolean;
	/** What somebody said about the room; null when it is unknown. */
	zei: { mensen: number; op: string; door: string; opmerking: string } | null;
	/** What is there in the dagdelen of the week, by name; empty when no hours are known. */
	hier: { naam: string; dagdelen: string[] }[];
}

export interface Groepvoorstel extends Groep {
	vragen: BundelVraag[];
	bij: Plekbeeld;
	effect: ReturnType<typeof effect>;
}

/** Everything a coordinator may propose now: the kaart in memory and one query beside it. */
export async function zoekGroepen(db: Db, vandaag: string) {
	const [kaart, bron] = await Promise.all([getKaart(db), groepen.invoer(db)]);
	const items = kaart.items.filter((item) => !isDicht(vandaag, item));
	const plekken = allePlekken(items, bron.plekken, vandaag);
	const perPlek = new Map(plekken.map((plek) => [plek.id, plek]));
	const perVraag = new Map(bron.vragen.map((v) => [v.id, v]));
	const found = bundel(bron.vragen, plekken, vandaag, bron.bezet);
	const zonder = zonderGroep(bron.vragen, plekken, found, vandaag);
	return {
		ruimtes: bron.plekken,
		gebieden: Object.fromEntries(
			kaart.taxonomie.resultaatgebieden.map((g) => [g.code, g.naam] as const)
		),
		vragen: bron.vragen.length,
		plekNamen: new Map(plekken.map((plek) => [plek.id, plek.naam])),
		zonder,
		groepen: found.map((groep): Groepvoorstel => {
			const vragen = groep.leden.map((id) => perVraag.get(id)!);
			return { ...groep, vragen, bij: perPlek.get(groep.plek)!, effect: effect(vragen, vandaag) };
		})
	};
}

/** Places with known room, the own ones, and those of the kaart of which nobody said anything. */
function allePlekken(items: Aanbod[], gezegd: groepen.Ruimteplek[], vandaag: string): Plekbeeld[] {
	const known = gezegd.map((plek): Plekbeeld => {
		const there = gebouw(items, plek.id)?.items ?? [];
		const ruimte = bekendeRuimte(plek, vandaag);
		return {
			id: plek.id,
			naam: plek.naam ?? plek.adres ?? '',
			lat: plek.lat,
			lng: plek.lng,
			openbaar: there.length > 0,
			ruimte,
			zei: ruimte && {
				mensen: ruimte.mensen,
				op: plek.gezegd_op!,
				door: plek.gezegd_door ?? '',
				opmerking: plek.opmerking
			},
			...open(there)
		};
	});
	const seen = new Set(known.map((plek) => plek.id));
	for (const plek of items.flatMap((item) => item.locaties)) {
		if (seen.has(plek.id) || !metPunt(plek)) continue;
		seen.add(plek.id);
		const { id, lat, lng } = plek;
		const naam = plek.naam ?? plek.adres ?? '';
		known.push({ id, naam, lat, lng, openbaar: true, ruimte: null, zei: null, open: [], hier: [] });
	}
	return known;
}

function open(there: { aanbod: Aanbod; tijden: Tijd[] }[]) {
	const hier = there
		.map(({ aanbod, tijden }) => ({ naam: aanbod.naam, dagdelen: openDagdelen(tijden) }))
		.filter((one) => one.dagdelen.length);
	return { hier, open: [...new Set(hier.flatMap((one) => one.dagdelen))] };
}
