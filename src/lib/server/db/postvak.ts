import { alsAdressen } from '../../domain/controlemail.ts';
import type { Keuzes, Ontvanger } from '../../domain/postvak.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';

/** What the visitor's inbox holds, the newest first. */
export async function list(db: Db) {
	const query = db.from('postvak').select('id, soort, pad, aantal, op, gelezen_op, kenmerk');
	return unwrap(await query.order('op', { ascending: false }).limit(100));
}

/** Marks one line as read and gives where it leads; null when it is not of the visitor. */
export async function lees(db: Db, id: string, nu: Date): Promise<string | null> {
	const read = db.from('postvak').update({ gelezen_op: nu.toISOString() }).eq('id', id);
	return unwrap(await read.select('pad').maybeSingle())?.pad ?? null;
}

export async function leesAlles(db: Db, nu: Date): Promise<void> {
	const read = db.from('postvak').update({ gelezen_op: nu.toISOString() });
	unwrap(await read.is('gelezen_op', null).select('id'));
}

export async function keuzes(db: Db): Promise<Keuzes> {
	const rows = unwrap(await db.from('postvak_keuzes').select('soort, wijze'));
	return Object.fromEntries(rows.map(({ soort, wijze }) => [soort, wijze]));
}

export async function kies(db: Db, gekozen: Keuzes): Promise<void> {
	unwrap(await db.rpc('postvak_kiezen', { keuzes: gekozen }));
}

export type Postgegevens = Ontvanger & { naam: string; email: string };

/** Who has news that was neither read nor mailed. Needs the service. */
export async function gegevens(service: Db): Promise<Postgegevens[]> {
	const answer: unknown = unwrap(await service.rpc('postvak_gegevens'));
	return (answer as Postgegevens[]).filter(({ email }) => alsAdressen([email]).length);
}

interface Neem {
	gebruiker_id: string;
	soort: string;
	ids: string[];
	met_week: boolean;
	hash: string;
	nu: Date;
}

/** Takes on a mail before it goes, so that two servers never both send it; null when it is not ours. Needs the service. */
export async function neem(service: Db, mail: Neem): Promise<string | null> {
	const { gebruiker_id, soort, ids, met_week, hash, nu } = mail;
	const args = { wie: gebruiker_id, wat: soort, ids, weekpost: met_week, sleutel: hash };
	return unwrap(await service.rpc('postvak_mail_nemen', { ...args, nu: nu.toISOString() }));
}

/** It went, or it did not and is free again. Needs the service. */
export async function klaar(service: Db, mail: string, gegaan: boolean): Promise<void> {
	unwrap(await service.rpc('postvak_mail_klaar', { mail, gegaan }));
}

/** About which kinds the mail with this link was; null for a link that does not exist. */
export async function leesAfmelden(db: Db, token: string) {
	const answer: unknown = unwrap(await db.rpc('postvak_afmelden_lezen', { token }));
	return answer as { soorten: string[]; keuzes: Keuzes } | null;
}

/** Stops mail about these kinds; false for a link that does not exist. */
export async function meldAf(db: Db, token: string, soorten: string[]): Promise<boolean> {
	return unwrap(await db.rpc('postvak_afmelden', { token, soorten }));
}

/** Tells who did not answer that a proposal runs out; how many. Needs the service. */
export async function meldAflopend(service: Db): Promise<number> {
	return unwrap(await service.rpc('voorstellen_aflopend'));
}

/** Erases old lines; how many. Needs the service. */
export async function ruimOp(service: Db): Promise<number> {
	return unwrap(await service.rpc('postvak_opruimen'));
}
