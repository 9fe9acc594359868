import type { PadMail, PadOrganisatie, PadVrijwilliger } from '../../domain/padmail.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';

export interface Gegevens {
	organisaties: PadOrganisatie[];
	vrijwilligers: PadVrijwilliger[];
	mails: PadMail[];
}

/** For the job that mails: everything in one query. Needs the service. */
export async function gegevens(service: Db): Promise<Gegevens> {
	const found: unknown = unwrap(await service.rpc('pad_gegevens'));
	return found as Gegevens;
}

/** Written down before it goes, so that a process that is cut off never mails twice. Needs the service. */
export async function noteer(service: Db, mail: Omit<PadMail, 'gelukt'>): Promise<string> {
	const noted = await service.from('pad_mails').insert(mail).select('id').single();
	return unwrap(noted).id;
}

/** Puts it in these inboxes, with the page where it is done. Needs the service. */
export async function meld(service: Db, gebruikers: string[], pad: string): Promise<void> {
	unwrap(await service.rpc('pad_melden', { gebruikers, pad }));
}

export async function mislukt(service: Db, id: string): Promise<void> {
	unwrap(await service.from('pad_mails').update({ gelukt: false }).eq('id', id).select('id'));
}

/** When this volunteer was last reminded, as a moment; null when never. */
export async function laatste(db: Db, vrijwilliger: string): Promise<string | null> {
	const rows = unwrap(
		await db
			.from('pad_mails')
			.select('op')
			.eq('vrijwilliger_id', vrijwilliger)
			.eq('gelukt', true)
			.order('op', { ascending: false })
			.limit(1)
	);
	return rows[0]?.op ?? null;
}

/** Whether this process carries out the job of today. Needs the service. */
export async function neemTaak(service: Db, nu: Date): Promise<boolean> {
	return unwrap(await service.rpc('taak_nemen', { taak: 'padmail', nu: nu.toISOString() }));
}
