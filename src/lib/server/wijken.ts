import type { Aanbod } from '../domain/aanbod.ts';
import { telDekking, type Wijkdekking } from '../domain/dekking.ts';
import { redenVan, type Redenen } from '../domain/dagen-samen.ts';
import type { Db } from './db/client.ts';
import * as kaartDb from './db/kaart.ts';
import * as organisaties from './db/organisaties.ts';
import type { Wijk } from './db/wijken.ts';
import { getKaart, type Kaart } from './kaart.ts';

/** What follows from one kaart for its wijken; kept beside it and gone with it. */
interface Afgeleid {
	dag: string;
	dekking: Map<string, Wijkdekking>;
	/** Address of each wijk by id, and back. */
	paden: Map<string, string>;
	wijkVanPad: Map<string, Wijk>;
	telefoons: Map<string, string>;
	/** Why hours are other ones. */
	redenen: Redenen;
}
const kept = new WeakMap<Kaart, Promise<Afgeleid>>();

/** The kaart with what is counted from it on this day: no query per wijk, two more when the kaart changed. */
export async function getWijken(db: Db, dag: string) {
	const kaart = await getKaart(db);
	let own = kept.get(kaart);
	if (!own || (await own).dag !== dag) kept.set(kaart, (own = derive(db, kaart, dag)));
	try {
		return { kaart, ...(await own) };
	} catch (cause) {
		kept.delete(kaart);
		throw cause;
	}
}

async function derive(db: Db, kaart: Kaart, dag: string): Promise<Afgeleid> {
	const [telefoons, why] = await Promise.all([
		organisaties.telefoons(db),
		kaartDb.redenen(db, dag)
	]);
	const redenen = new Map(why.map((r) => [redenVan(r.aanbod_id, r.datum), r.reden!]));
	const dekking = telDekking(kaart.items, kaart.wijken, kaart.gebieden, dag);
	const paden = wijkpaden(kaart);
	const byId = new Map(kaart.wijken.map((wijk) => [wijk.id, wijk]));
	const wijkVanPad = new Map([...paden].map(([id, pad]) => [pad, byId.get(id)!]));
	return { dag, dekking, paden, wijkVanPad, telefoons, redenen };
}

/** `galecop` where there is one Galecop, else `galecop-nieuwegein`; the id when that is shared too. */
function wijkpaden({
	wijken,
	gemeenten
}: Pick<Kaart, 'wijken' | 'gemeenten'>): Map<string, string> {
	const town = new Map(gemeenten.map((g) => [g.id, g.slug]));
	const long = (wijk: Wijk) => `${wijk.slug}-${town.get(wijk.gemeente_id) ?? ''}`;
	const count = new Map<string, number>();
	for (const wijk of wijken)
		for (const name of [wijk.slug, long(wijk)]) count.set(name, (count.get(name) ?? 0) + 1);
	return new Map(
		wijken.map((wijk) => [
			wijk.id,
			[wijk.slug, long(wijk)].find((name) => count.get(name) === 1) ?? wijk.id
		])
	);
}

/** Whom to call: the number of the offer, else that of its organisatie. */
export function telefoonVan(
	aanbod: Pick<Aanbod, 'telefoon' | 'organisatie_id'>,
	telefoons: ReadonlyMap<string, string>
): string | null {
	return aanbod.telefoon ?? telefoons.get(aanbod.organisatie_id) ?? null;
}
