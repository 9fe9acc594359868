import type { Contact, ContactInvoer, Contactvraag } from '../../domain/contact.ts';
import type { Db } from './client.ts';
import type { Json } from './database.types.ts';
import { unwrap } from './unwrap.ts';
import { attempt } from './weigering.ts';

/** The log as the visitor may read it, newest first; of one traject, or of all. */
export async function list(db: Db, traject?: string, vanaf?: string): Promise<Contact[]> {
	const args = { ...(traject ? { traject } : {}), ...(vanaf ? { vanaf } : {}) };
	return unwrap(await db.rpc('contacten_lezen', args)) as Contact[];
}

/** Writes a contact down; gives its id, or why not. */
export async function log(db: Db, traject: string, { sleutel, ...rest }: ContactInvoer) {
	const invoer: Json = { ...rest, id: sleutel };
	return attempt(await db.rpc('contact_loggen', { traject, invoer }));
}

/** Withdraws an own line. */
export async function withdraw(db: Db, contact: string) {
	return attempt(await db.rpc('contact_intrekken', { contact }));
}

/** How often the visitor had contact as a maatje this year. */
export async function ditJaar(db: Db): Promise<number> {
	return unwrap(await db.rpc('contacten_dit_jaar'));
}

interface Waar {
	/** Of the traject. */
	id: string;
	naam: string;
	op: string;
}
/** What contact asks of a professional. */
export interface Contactfeiten {
	stilte: Waar[];
	zorgen: Waar[];
	vragen: (Omit<Waar, 'id'> & { id: string | null; client: string; soort: Contactvraag })[];
	waakvlam: Waar[];
	nazorg: Waar[];
}
export async function feiten(db: Db): Promise<Contactfeiten> {
	return unwrap(await db.rpc('contact_feiten')) as unknown as Contactfeiten;
}
