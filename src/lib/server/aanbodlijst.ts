import { aanbodlijst, type Omstandigheden } from '../domain/aanbodlijst.ts';
import type { AanbodVraag } from '../domain/aanbodvraag.ts';
import { momentInNederland } from '../domain/open.ts';
import { zoek } from '../domain/zoeken.ts';
import type { Db } from './db/client.ts';
import { getKaart, versheidOpDag } from './kaart.ts';
import { getLocatieserver, getPlaatsgids } from './plaats/gids.ts';
import { zoekPlaats } from './plaats/zoek.ts';

/**
 * The answer to a question of /aanbod: one small query for the version of the kaart, the rest in
 * memory. `plaatsen` holds what the place could mean, the one used first.
 */
export async function findAanbod(db: Db, vraag: AanbodVraag, nu: Date) {
	const kaart = await getKaart(db);
	const { plaatsen, verbeterd } =
		vraag.postcode || vraag.plek
			? await zoekPlaats(vraag, await getPlaatsgids(db, kaart), getLocatieserver())
			: { plaatsen: [], verbeterd: false };
	const uitkomst = vraag.q ? zoek(kaart.index, vraag.q) : null;
	const moment = momentInNederland(nu);
	const stand = versheidOpDag(kaart, moment.datum);
	const om: Omstandigheden = {
		hier: plaatsen[0] ?? vraag.plek,
		gemeente: plaatsen[0]?.gemeente_id ?? null,
		wijk: plaatsen[0]?.wijk_id ?? null,
		gebieden: kaart.gebieden,
		nu: moment,
		verouderd: (id) => stand.get(id) === 'verouderd',
		rang: uitkomst && new Map(uitkomst.treffers.map((treffer, i) => [treffer.id, i]))
	};
	const lijst = aanbodlijst(kaart.items, vraag, om);
	return {
		kaart,
		plaatsen,
		verbeterd,
		uitkomst,
		om,
		stand,
		totaal: lijst.totaal,
		tellingen: lijst.tellingen,
		neem: lijst.neem,
		/** All of it, put in order when it is asked for. */
		get resultaten() {
			return lijst.resultaten;
		}
	};
}
