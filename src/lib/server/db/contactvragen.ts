import type { Contactvraag } from '../../domain/contact.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';
import { attempt } from './weigering.ts';

/** What became of asking. */
export type Gevraagd = 'gevraagd' | 'te_snel' | 'onbekend';

/** The cliënt asks, signed in. */
export async function vraag(db: Db, welke: Contactvraag, woorden: string): Promise<Gevraagd> {
	return unwrap(await db.rpc('weer_contact_vragen', { welke, woorden })) as Gevraagd;
}

/** Whether a private link works; says nothing about whose it is. */
export async function kent(db: Db, token: string): Promise<boolean> {
	return unwrap(await db.rpc('weer_contact_lezen', { token }));
}

/** The cliënt asks by the link on paper. */
export async function vraagMetLink(db: Db, token: string, welke: Contactvraag, woorden: string) {
	return unwrap(await db.rpc('weer_contact_met_link', { token, welke, woorden })) as Gevraagd;
}

/** What this cliënt asked, newest first. */
export async function list(db: Db, client: string) {
	const rows = await db
		.from('contactvragen')
		.select('id, soort, tekst, via, aantal, op, laatst_op, opgepakt_op')
		.eq('client_id', client)
		.order('op', { ascending: false })
		.limit(20);
	return unwrap(rows).map((row) => ({ ...row, soort: row.soort as Contactvraag }));
}

/** A professional takes it on. */
export async function pakOp(db: Db, id: string) {
	return attempt(await db.rpc('contactvraag_oppakken', { vraag: id }));
}

/** Since when a link on paper works; null when there is none. */
export async function linkSinds(db: Db, client: string): Promise<string | null> {
	const row = await db
		.from('contactlinks')
		.select('created_at')
		.eq('client_id', client)
		.is('ingetrokken_op', null)
		.maybeSingle();
	return unwrap(row)?.created_at ?? null;
}

export async function maakLink(db: Db, client: string, link_hash: string): Promise<void> {
	unwrap(await db.rpc('contactlink_maken', { client, link_hash }));
}

export async function trekLinkIn(db: Db, client: string): Promise<void> {
	unwrap(await db.rpc('contactlink_intrekken', { client }));
}
