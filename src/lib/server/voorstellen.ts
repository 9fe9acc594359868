import { afstand, type Coordinaat } from '../domain/afstand.ts';
import { magTussenstap, tussenstap, type Besluit, type Tussenstap } from '../domain/tussenstap.ts';
import { bewaardeRedenen } from '../domain/koppelen-bewaard.ts';
import { scoreAanbod } from '../domain/koppelen-aanbod.ts';
import { aanbodKandidaat, openDagdelen } from '../domain/koppelen-kaart.ts';
import type { Gewichten } from '../domain/gewichten.ts';
import { scoreMaatjes } from '../domain/koppelen-maatjes.ts';
import { compareVoorstellen, type Voorstel } from '../domain/koppelen.ts';
import { metPunt, type Aanbod } from '../domain/aanbod.ts';
import type { Db } from './db/client.ts';
import type { Hulpvraag } from './db/hulpvragen.ts';
import * as gewichten from './db/gewichten.ts';
import * as inzetbeleid from './db/inzetbeleid.ts';
import * as koppelingen from './db/koppelingen.ts';
import * as maatjes from './db/maatjes.ts';
import * as plaatsen from './db/plaatsen.ts';
import * as tussenstappen from './db/tussenstappen.ts';
import { getKaart, type Kaart } from './kaart.ts';

/** One proposal with what a card shows of it. */
export interface Kandidaat extends Voorstel {
	soort: 'maatje' | 'aanbod';
	naam: string;
	organisatie: string;
	/** Kind of aanbod, as a code; null for a maatje. */
	kind: string | null;
	slug: string | null;
	samenvatting: string;
	telefoon: string | null;
	dagdelen: string[];
	/** Within about a kilometre of a maatje; the nearest place of an aanbod. */
	punt: Coordinaat | null;
}

/**
 * Everything that could be proposed for a hulpvraag, judged, best first. Five small queries (the
 * version of the kaart, the weights, the maatjes nearby and what is asked of them, the point of the
 * postcode, what was decided about the step between), the rest from memory.
 */
export async function findVoorstellen(db: Db, vraag: Hulpvraag, vandaag: string) {
	const [kaart, weging, mensen, punt, besluit, beleid] = await Promise.all([
		getKaart(db),
		gewichten.lees(db, vraag.gemeente_id),
		vraag.complex || vraag.zoekt === 'aanbod' ? [] : maatjes.voor(db, vraag.id),
		findPunt(db, vraag),
		tussenstappen.lees(db, vraag.id),
		inzetbeleid.get(db, vandaag, vraag.id)
	]);
	const gevraagd = { ...vraag, wijk_id: vraag.plek.wijk_id };
	const people = scoreMaatjes(gevraagd, mensen, beleid, weging.maatje).map((voorstel) =>
		maatjeKandidaat(
			voorstel,
			mensen.find((maatje) => maatje.id === voorstel.id)!
		)
	);
	const { stap, aanbod } = aanbodVoor(kaart, gevraagd, punt, vandaag, weging.aanbod, {
		besluit,
		maatjes: people.filter((k) => k.past).length
	});
	return { kaart, maatjes: people, aanbod, stap };
}

/** From where an aanbod is near: the same order as maatjes_voor() in the database. */
async function findPunt(db: Db, { plek }: Hulpvraag) {
	if (plek.wijk) return plek.wijk;
	const [postcode] = plek.pc4 ? await plaatsen.find(db, plek.pc4) : [];
	return postcode ?? plek.gemeente;
}

/** All aanbod; what is semiprofessional last, because it depends on what else fits. */
function aanbodVoor(
	kaart: Kaart,
	vraag: Hulpvraag & { wijk_id: string | null },
	punt: Coordinaat | null,
	vandaag: string,
	weging: Gewichten['aanbod'],
	{ besluit, maatjes }: { besluit: Besluit; maatjes: number }
): { stap: Tussenstap; aanbod: Kandidaat[] } {
	const items = new Map(kaart.items.map((item) => [item.id, item]));
	const between = (soort: string | null) => soort === 'semiprofessioneel';
	const all = kaart.items.map((item) => aanbodKandidaat(item, punt));
	const rest = scoreAanbod(
		vraag,
		all.filter((k) => !between(k.soort)),
		vandaag,
		weging
	);
	const collectief = rest.filter((v) => v.past && items.get(v.id)!.soort !== 'aanbieder').length;
	const stap = tussenstap(vraag, besluit, { maatjes, collectief });
	const half = all.filter((k) => between(k.soort));
	const voorstellen = [...rest, ...scoreAanbod(vraag, half, vandaag, weging, stap)];
	// What helps with something else is no answer to this question, not even a wrong one.
	const aanbod = voorstellen
		.sort(compareVoorstellen)
		.filter((v) => !v.tegen.some((t) => t.code === 'ander_gebied'))
		.map((v) => aanbodVoorstel(v, items.get(v.id)!, punt));
	return { stap, aanbod };
}

/** Semiprofessional aanbod apart when it is the next step; else it stays between the other aanbod. */
export function splitsTussenstap<K extends { kind: string | null }>(stap: Tussenstap, aanbod: K[]) {
	const apart = (k: K) => magTussenstap(stap) && k.kind === 'semiprofessioneel';
	return { tussen: aanbod.filter(apart), aanbod: aanbod.filter((k) => !apart(k)) };
}

function maatjeKandidaat(voorstel: Voorstel, maatje: maatjes.Maatje): Kandidaat {
	const { lat, lng } = maatje;
	return {
		...voorstel,
		soort: 'maatje',
		naam: maatje.voornaam,
		organisatie: maatje.organisatie_naam,
		kind: null,
		slug: null,
		samenvatting: '',
		telefoon: null,
		dagdelen: maatje.dagdelen,
		punt: lat !== null && lng !== null ? { lat, lng } : null
	};
}

function aanbodVoorstel(voorstel: Voorstel, aanbod: Aanbod, hier: Coordinaat | null): Kandidaat {
	const plekken = aanbod.locaties.filter(metPunt).map(({ lat, lng }) => ({ lat, lng }));
	if (hier) plekken.sort((a, b) => afstand(hier, a) - afstand(hier, b));
	return {
		...voorstel,
		soort: 'aanbod',
		naam: aanbod.naam,
		organisatie: aanbod.organisatie,
		kind: aanbod.soort,
		slug: aanbod.slug,
		samenvatting: aanbod.samenvatting || aanbod.omschrijving.slice(0, 160),
		telefoon: aanbod.telefoon,
		dagdelen: openDagdelen(aanbod.tijden),
		punt: plekken[0] ?? null
	};
}

/** Proposes one of the candidates with the reasons that are true now; null when it is none (any more). */
export async function stelVoor(
	db: Db,
	vraag: Hulpvraag,
	wie: { vrijwilliger_id: string | null; aanbod_id: string | null; bericht: string },
	vandaag: string
) {
	const gevonden = await findVoorstellen(db, vraag, vandaag);
	const id = wie.vrijwilliger_id ?? wie.aanbod_id;
	const lijst = wie.vrijwilliger_id ? gevonden.maatjes : gevonden.aanbod;
	const kandidaat = lijst.find((k) => k.id === id && k.past);
	if (!kandidaat) return null;
	const uitkomst = await koppelingen.voorstellen(db, {
		hulpvraag: vraag.id,
		vrijwilliger: wie.vrijwilliger_id,
		aanbod: wie.aanbod_id,
		bericht: wie.bericht,
		redenen: bewaardeRedenen(kandidaat)
	});
	return { kandidaat, uitkomst };
}
