import type { Highs } from 'highs';
import type { Gewichten } from './gewichten.ts';
import type { Beleid } from './inzetbaar.ts';
import { bewaardeRedenen, type BewaardeReden } from './koppelen-bewaard.ts';
import type { Tegen } from './koppelen.ts';
import {
	beoordeel,
	dichtstbij,
	kansenVoor,
	plaatsen,
	vrijeMaatjes,
	weken,
	type RondeMaatje,
	type RondeVraag
} from './koppelronde-kansen.ts';
import { verdeelBeide, type Kans, type Paar } from './koppelronde.ts';

export interface RondeOpdracht {
	vragen: RondeVraag[];
	maatjes: RondeMaatje[];
	vast: Paar[];
	niet: Paar[];
	beleid: Beleid;
	gewichten: Gewichten;
}

/** A whole round as the coordinator sees it before anything happens. */
export interface RondeVoorstel {
	paren: (Kans & { vast: boolean; redenen: BewaardeReden[] })[];
	/** Who stays without: how many maatjes would fit, or what is against the nearest. */
	zonder: {
		vraag: string;
		passend: number;
		dichtstbij: { maatje: string; tegen: Tegen[] } | null;
	}[];
	/** Free maatjes whom nobody gets, with how many hulpvragen they would fit. */
	over: { maatje: string; passend: number }[];
	vervallen: Paar[];
	vergelijk: Vergelijk;
}

/** Beside a round that takes the best pair first. */
export interface Vergelijk {
	gretig: number;
	/** The same number, but fitting better together. */
	beter: boolean;
	/** Hulpvragen that get somebody only because everything was weighed at once. */
	erbij: string[];
	/** Of all who get somebody: the hulpvraag that waited longest, in weeks. */
	langst: { vraag: string; weken: number } | null;
}

/** Where the work is; for a line that tells how far it got. */
export type Stap = { stap: 'vergelijken'; klaar: number; totaal: number } | { stap: 'verdelen' };

export function maakVoorstel(
	{ vragen, maatjes, vast, niet, beleid, gewichten }: RondeOpdracht,
	highs: Highs,
	tell: (stap: Stap) => void = () => {}
): RondeVoorstel {
	const vrij = vrijeMaatjes(maatjes, beleid);
	const kansen: Kans[] = [];
	vragen.forEach((vraag, klaar) => {
		if (klaar % 25 === 0) tell({ stap: 'vergelijken', klaar, totaal: vragen.length });
		kansen.push(...kansenVoor(vraag, vrij, beleid, gewichten.maatje));
	});
	tell({ stap: 'verdelen' });
	const invoer = {
		vragen: vragen.map((v) => ({ id: v.id, weken: weken(v, beleid.vandaag) })),
		maatjes: vrij.map((m) => ({ id: m.id, plaatsen: plaatsen(m) })),
		kansen,
		vast,
		niet
	};
	const { ronde, gretig: een } = verdeelBeide(invoer, highs, gewichten.ronde);
	const { paren, vervallen } = ronde;
	const gretig = new Set(een.paren.map((p) => p.vraag));
	const vraagOf = new Map(vragen.map((v) => [v.id, v]));
	const maatjeOf = new Map(vrij.map((m) => [m.id, m]));
	const perVraag = count(kansen, (k) => k.vraag);
	const perMaatje = count(kansen, (k) => k.maatje);
	const gekozen = new Set(paren.map((p) => p.vraag));
	const bezet = new Set(paren.map((p) => p.maatje));
	const wacht = invoer.vragen.filter((v) => gekozen.has(v.id)).sort(longestFirst);
	return {
		paren: paren.map((paar) => ({
			...paar,
			redenen: beoordeel(
				vraagOf.get(paar.vraag)!,
				[maatjeOf.get(paar.maatje)!],
				beleid,
				gewichten.maatje
			).flatMap(bewaardeRedenen)
		})),
		zonder: invoer.vragen
			.filter((v) => !gekozen.has(v.id))
			.sort(longestFirst)
			.map(({ id }) => ({
				vraag: id,
				passend: perVraag.get(id) ?? 0,
				dichtstbij: perVraag.has(id)
					? null
					: dichtstbij(vraagOf.get(id)!, vrij, beleid, gewichten.maatje)
			})),
		over: vrij
			.filter((m) => !bezet.has(m.id))
			.map((m) => ({ maatje: m.id, passend: perMaatje.get(m.id) ?? 0 })),
		vervallen,
		vergelijk: {
			gretig: gretig.size,
			beter: ronde.som > een.som,
			erbij: wacht.filter((v) => !gretig.has(v.id)).map((v) => v.id),
			langst: wacht[0] ? { vraag: wacht[0].id, weken: wacht[0].weken } : null
		}
	};
}

function count<T>(items: T[], key: (item: T) => string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
	return counts;
}

type Wachtend = { id: string; weken: number };
const longestFirst = (a: Wachtend, b: Wachtend) => b.weken - a.weken || (a.id < b.id ? -1 : 1);
