import { bouwBron, type Bron } from '../domain/hsds/bron.ts';
import { moment } from '../domain/hsds/schoon.ts';
import { bouwTaxonomieen } from '../domain/hsds/taxonomie.ts';
import { momentInNederland } from '../domain/open.ts';
import type { Backend } from './backend/backend.ts';
import { anonDb, type Db } from './db/client.ts';
import * as uitwisseling from './db/uitwisseling.ts';
import { getKaart, type Kaart } from './kaart.ts';

/** What the API and the export write, read once per version of the kaart and per day. */
export interface Publicatie {
	kaart: Kaart;
	bron: Bron;
	/** Changes with the data; the day is in it, because what is closed today says so. */
	stand: string;
	/** The last change of anything in it; null when there is nothing. */
	gewijzigd: string | null;
}

let current: Publicatie | null = null;
const clients = new WeakMap<Backend, Db>();

/** The published kaart under the rights of nobody: no session can add to it. */
export async function getPublicatie(backend: Backend, nu: Date): Promise<Publicatie> {
	let db = clients.get(backend);
	if (!db) clients.set(backend, (db = anonDb(backend)));
	const kaart = await getKaart(db);
	const vandaag = momentInNederland(nu).datum;
	const stand = `${kaart.versie}-${vandaag}`;
	if (current?.kaart === kaart && current.stand === stand) return current;
	current = maak(kaart, await uitwisseling.all(db), vandaag);
	return current;
}

type Rest = Awaited<ReturnType<typeof uitwisseling.all>>;

function maak(kaart: Kaart, rest: Rest, vandaag: string): Publicatie {
	const bron = bouwBron(kaart.items, rest, {
		vandaag,
		wijken: new Map(kaart.wijken.map((wijk) => [wijk.id, wijk])),
		taxonomieen: bouwTaxonomieen(kaart.taxonomie)
	});
	const changes = [...rest.aanbod, ...rest.organisaties, ...rest.locaties];
	const latest = changes.reduce(
		(last, { updated_at }) => (updated_at > last ? updated_at : last),
		''
	);
	return {
		kaart,
		bron,
		stand: `${kaart.versie}-${vandaag}`,
		gewijzigd: latest ? moment(latest) : null
	};
}
