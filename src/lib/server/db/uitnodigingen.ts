import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';
import { attempt } from './weigering.ts';

export interface Uitnodiging {
	naam: string;
	voornaam: string;
	email: string;
	organisatie: string;
}

/** Whom an invitation is for; null when it was used, ran out or never was. */
export async function lees(db: Db, token: string): Promise<Uitnodiging | null> {
	const answer: unknown = unwrap(await db.rpc('uitnodiging_lezen', { token }));
	return answer as Uitnodiging | null;
}

/** The account of the visitor becomes that of the invited volunteer. */
export async function koppel(db: Db, token: string) {
	return attempt(await db.rpc('uitnodiging_koppelen', { token }));
}

/** A new invitation in place of the last; the address it goes to. */
export async function maak(db: Db, vrijwilliger: string, link_hash: string) {
	return attempt(await db.rpc('vrijwilliger_uitnodigen', { vrijwilliger, link_hash }));
}

/** The server mailed it: from now on it works. For the service. */
export async function gemaild(db: Db, link_hash: string): Promise<void> {
	unwrap(await db.rpc('uitnodiging_gemaild', { link_hash }));
}
