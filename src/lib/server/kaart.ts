import type { Aanbod } from '../domain/aanbod.ts';
import { maakGebieden, type Gebieden } from '../domain/gebieden.ts';
import { TERMIJN_STANDAARD, versheid, type Versheid } from '../domain/versheid.ts';
import { bouwIndex, type ZoekDocument, type ZoekIndex } from '../domain/zoeken.ts';
import type { Db } from './db/client.ts';
import * as gemeenten from './db/gemeenten.ts';
import * as kaartDb from './db/kaart.ts';
import * as synoniemen from './db/synoniemen.ts';
import * as taxonomie from './db/taxonomie.ts';
import * as versheidDb from './db/versheid.ts';
import * as wijken from './db/wijken.ts';

/** The published kaart in memory with its search index: the same for every visitor. */
export interface Kaart {
	versie: number;
	items: Aanbod[];
	index: ZoekIndex;
	/** What the gemeente added to the built-in list; the browser needs it too. */
	synoniemen: synoniemen.EigenSynoniem[];
	taxonomie: taxonomie.Taxonomie;
	wijken: wijken.Wijk[];
	gemeenten: gemeenten.Gemeente[];
	/** Which wijken lie next to each other. */
	gebieden: Gebieden;
	/** Ids of aanbod about which a report waits. */
	gemeld: ReadonlySet<string>;
}

let current: Kaart | null = null;
let building: { versie: number; kaart: Promise<Kaart> } | null = null;

/**
 * The kaart as it stands now: one small query to see whether it changed, the rest from memory.
 * Visitors who come while it is being read again wait for the same reading.
 */
export async function getKaart(db: Db): Promise<Kaart> {
	const versie = await kaartDb.versie(db);
	if (current?.versie === versie) return current;
	if (building?.versie !== versie) building = { versie, kaart: build(db, versie) };
	const { kaart } = building;
	try {
		current = await kaart;
		return current;
	} finally {
		if (building?.kaart === kaart) building = null;
	}
}

async function build(db: Db, versie: number): Promise<Kaart> {
	const [items, words, places, towns, eigen, gemeld] = await Promise.all([
		kaartDb.all(db),
		taxonomie.all(db),
		wijken.all(db),
		gemeenten.all(db),
		synoniemen.all(db),
		versheidDb.gemeld(db)
	]);
	const index = bouwIndex(items.map(toDocument(words, places)), eigen);
	const gebieden = maakGebieden(places);
	return {
		versie,
		items,
		index,
		synoniemen: eigen,
		taxonomie: words,
		wijken: places,
		gemeenten: towns,
		gebieden,
		gemeld: new Set(gemeld)
	};
}

/** How fresh an aanbod of the kaart is on a day. */
function versheidOpKaart({ taxonomie, gemeld }: Kaart, aanbod: Aanbod, vandaag: string) {
	const soort = taxonomie.soorten.find(({ code }) => code === aanbod.soort);
	const maanden = soort?.controle_na_maanden ?? TERMIJN_STANDAARD;
	const { gecontroleerd_op, dicht_van, dicht_tot, id } = aanbod;
	const about = { status: 'gepubliceerd', gecontroleerd_op, dicht_van, dicht_tot, maanden };
	return versheid({ ...about, gemeld: gemeld.has(id) }, vandaag);
}

let perDag: { kaart: Kaart; dag: string; stand: Map<string, Versheid> } | null = null;

/** How fresh everything on the kaart is on a day, by id; worked out once a day. */
export function versheidOpDag(kaart: Kaart, dag: string): Map<string, Versheid> {
	if (perDag?.kaart !== kaart || perDag.dag !== dag) {
		const stand = new Map(kaart.items.map((a) => [a.id, versheidOpKaart(kaart, a, dag)]));
		perDag = { kaart, dag, stand };
	}
	return perDag.stand;
}

/** An offer in the words that people search with. */
export function toDocument(words: taxonomie.Taxonomie, places: wijken.Wijk[]) {
	const name = (rows: { code: string; naam: string }[]) =>
		new Map(rows.map((row) => [row.code, row.naam]));
	const soort = name(words.soorten);
	const doelgroep = name(words.doelgroepen);
	const gebied = new Map(
		words.resultaatgebieden.map((g) => [g.code, `${g.naam} ${g.officiele_naam}`])
	);
	const wijk = new Map(places.map((w) => [w.id, w.naam]));
	const known = (names: (string | null | undefined)[]) => names.filter((n): n is string => !!n);
	return (a: Aanbod): ZoekDocument => ({
		id: a.id,
		naam: a.naam,
		organisatie: a.organisatie,
		soort: soort.get(a.soort ?? '') ?? '',
		samenvatting: a.samenvatting,
		omschrijving: a.omschrijving,
		trefwoorden: a.trefwoorden,
		resultaatgebieden: known(a.resultaatgebieden.map((g) => gebied.get(g.code))),
		doelgroepen: known(a.doelgroepen.map((code) => doelgroep.get(code))),
		plaatsen: known(a.locaties.map((plek) => plek.plaats)),
		wijken: known([
			...a.wijken.map((id) => wijk.get(id)),
			...a.locaties.map((plek) => wijk.get(plek.wijk_id ?? ''))
		])
	});
}

/** Wijken to choose from: those of a gemeente, or all when it is not known. */
export function wijkenIn(kaart: Kaart, gemeente_id: string | null) {
	return kaart.wijken
		.filter((wijk) => !gemeente_id || wijk.gemeente_id === gemeente_id)
		.map(({ id, naam }) => ({ id, naam }));
}
