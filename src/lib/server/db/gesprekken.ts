import type { Gesprekspartij as Partij } from '../../domain/bericht.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';
import { attempt } from './weigering.ts';

/** Somebody in a conversation as the reader may know them; no name for a cliënt without consent. */
export interface Deelnemer {
	als: Partij;
	naam: string | null;
	/** Where a begeleider works. */
	organisatie: string | null;
	ik: boolean;
	sinds: string;
}
export interface Regel {
	id: string;
	/** A message, or a line on what happened to the conversation. */
	soort: 'bericht' | 'mee' | 'weg' | 'gesloten' | 'heropend' | 'einde' | 'weer_open';
	als: Partij | null;
	naam: string | null;
	van_mij: boolean;
	/** Empty when it was taken back. */
	tekst: string;
	op: string;
	teruggenomen: boolean;
	nieuw: boolean;
	terug_kan: boolean;
	/** The visitor reported it. */
	gemeld: boolean;
}
/** A report as the coordinator sees it; the words only while it is open. */
export interface Melding {
	id: string;
	op: string;
	als: Partij;
	naam: string | null;
	reden: string;
	afgehandeld_op: string | null;
	uitkomst: string;
	regels: (Pick<Regel, 'id' | 'als' | 'naam' | 'tekst' | 'op' | 'teruggenomen'> & {
		deze: boolean;
	})[];
}
export interface Gesprek {
	koppeling_id: string;
	als: Partij;
	/** False for a coordinator who did not join: then there are no words. */
	leest: boolean;
	sinds: string | null;
	gesloten_op: string | null;
	gesloten_hoe: 'partij' | 'coordinator' | 'einde' | null;
	/** The koppeling is over. */
	voorbij: boolean;
	/** The cliënt's consent to the maatje ended, who reads nothing any more. */
	stil: boolean;
	/** Of the volunteer, whose coordinator deals with reports. */
	organisatie: string;
	bewaar_maanden: number;
	laatste_op: string | null;
	partijen: Deelnemer[];
	totaal: number;
	regels: Regel[];
	meldingen: Melding[];
}

/** The last `aantal` lines of a conversation; null when the visitor has no part in it. */
export async function get(db: Db, koppeling: string, aantal: number): Promise<Gesprek | null> {
	const answer: unknown = unwrap(await db.rpc('gesprek', { welke: koppeling, aantal }));
	return answer as Gesprek | null;
}

/** Whether the visitor knows of a conversation of this koppeling. */
export async function stand(db: Db, koppeling: string) {
	const query = db.from('gesprekken').select('gesloten_op').eq('koppeling_id', koppeling);
	return unwrap(await query.maybeSingle());
}

export interface Overzichtregel {
	koppeling_id: string;
	als: Partij;
	leest: boolean;
	met: string | null;
	met_als: Partij | null;
	maatje: string;
	laatste_op: string;
	ongelezen: number;
	gesloten: boolean;
	meldingen: number;
}

/** Conversations of the visitor: what was reported first, then what is new. */
export async function overzicht(db: Db): Promise<Overzichtregel[]> {
	return unwrap(await db.rpc('gesprekken_overzicht')) as Overzichtregel[];
}

export interface Tellers {
	berichten: number;
	gemeld: number;
	/** Has any conversation at all. */
	gesprekken: boolean;
	postvak: number;
}

/** What is unread, without the conversation that is open (`hier`). */
export async function tellers(db: Db, hier: string | null): Promise<Tellers> {
	const answer: unknown = unwrap(await db.rpc('tellers', hier ? { hier } : {}));
	return answer as Tellers;
}

export async function gelezen(db: Db, koppeling: string): Promise<void> {
	unwrap(await db.rpc('gesprek_gelezen', { welke: koppeling }));
}

export async function stuur(db: Db, koppeling: string, sleutel: string, tekst: string) {
	return attempt(await db.rpc('bericht_sturen', { welke: koppeling, sleutel, woorden: tekst }));
}

export async function neemTerug(db: Db, bericht: string) {
	return attempt(await db.rpc('bericht_terugnemen', { welk: bericht }));
}

export async function meld(db: Db, bericht: string, reden: string) {
	return attempt(await db.rpc('bericht_melden', { welk: bericht, waarom: reden }));
}

export async function handelAf(db: Db, melding: string, uitkomst: string) {
	return attempt(await db.rpc('melding_afhandelen', { welke: melding, wat: uitkomst }));
}

/** The coordinator joins, or leaves. */
export async function leesMee(db: Db, koppeling: string, mee: boolean) {
	return attempt(await db.rpc('gesprek_meelezen', { welke: koppeling, mee }));
}

export async function sluit(db: Db, koppeling: string) {
	return attempt(await db.rpc('gesprek_sluiten', { welke: koppeling }));
}

export async function heropen(db: Db, koppeling: string, reden: string) {
	return attempt(await db.rpc('gesprek_heropenen', { welke: koppeling, waarom: reden }));
}

/** Erases conversations that ended long enough ago; how many. Needs the service. */
export async function ruimOp(service: Db): Promise<number> {
	return unwrap(await service.rpc('gesprekken_opruimen'));
}

export async function bewaarMaanden(db: Db): Promise<number> {
	return unwrap(await db.from('gesprek_beleid').select('bewaar_maanden').single()).bewaar_maanden;
}

export async function zetBewaarMaanden(db: Db, maanden: number): Promise<void> {
	const update = db.from('gesprek_beleid').update({ bewaar_maanden: maanden });
	unwrap(await update.eq('id', true).select('id').single());
}
