import { aanbodlijst, type Omstandigheden } from '../domain/aanbodlijst.ts';
import type { AanbodVraag } from '../domain/aanbodvraag.ts';
import { momentInNederland } from '../domain/open.ts';
import { zoek } from '../domain/zoeken.ts';
import type { Db } from './db/client.ts';
import * as plaatsen from './db/plaatsen.ts';
import { getKaart, versheidOpKaart } from './kaart.ts';

/**
 * The answer to a question of /aanbod: at most three small queries (the version of the kaart, the
 * place that was typed), the rest in memory. `plaatsen` holds what the place could mean, the one used first.
 */
export async function findAanbod(db: Db, vraag: AanbodVraag, nu: Date) {
	const [kaart, found] = await Promise.all([
		getKaart(db),
		vraag.postcode ? plaatsen.find(db, vraag.postcode) : []
	]);
	const uitkomst = vraag.q ? zoek(kaart.index, vraag.q) : null;
	const moment = momentInNederland(nu);
	const stand = new Map(kaart.items.map((a) => [a.id, versheidOpKaart(kaart, a, moment.datum)]));
	const om: Omstandigheden = {
		hier: found[0] ?? null,
		gemeente: kaart.gemeenten.find((g) => g.naam === found[0]?.gemeente)?.id ?? null,
		gemeenteVanWijk: kaart.gemeenteVanWijk,
		nu: moment,
		verouderd: (id) => stand.get(id) === 'verouderd',
		rang: uitkomst && new Map(uitkomst.treffers.map((treffer, i) => [treffer.id, i]))
	};
	return { kaart, plaatsen: found, uitkomst, om, stand, ...aanbodlijst(kaart.items, vraag, om) };
}
