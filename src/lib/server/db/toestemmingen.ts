import type { ToestemmingInvoer } from '../../domain/toestemming.ts';
import type { Weten } from '../../domain/weten.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';
import { attempt } from './weigering.ts';

/** Consent of a cliënt with the names that belong to it, also what is over, the newest first. */
export async function list(db: Db, client: string): Promise<Weten[]> {
	return unwrap(await db.rpc('weten_overzicht', { client })) as Weten[];
}

/** Records consent for one receiver; gives how many parts were added, or why not. */
export async function give(db: Db, client: string, invoer: ToestemmingInvoer) {
	const { ontvanger_vrijwilliger_id, ontvanger_organisatie_id, tot, ...rest } = invoer;
	// The generated types know no null for an argument; the function does.
	const wie = {
		vrijwilliger: ontvanger_vrijwilliger_id as string,
		organisatie: ontvanger_organisatie_id as string,
		tot: tot as string
	};
	return attempt(await db.rpc('toestemming_geven', { client, ...wie, ...rest }));
}

/** Takes one consent back, at once; gives the ids of all that stopped with it. */
export async function withdraw(db: Db, toestemming: string) {
	return attempt(await db.rpc('toestemming_intrekken', { toestemming }));
}

/** Takes everything back from one receiver, at once; gives the ids of what stopped. */
export async function withdrawAll(db: Db, client: string, ontvanger: string) {
	return attempt(await db.rpc('toestemmingen_intrekken', { client, ontvanger }));
}

/** Yes again to what was just taken back; gives how many parts. */
export async function undo(db: Db, welke: string[]) {
	return attempt(await db.rpc('toestemming_terug', { welke }));
}

/** Organisations that can receive something: those that everybody can see, by name. */
export async function ontvangers(db: Db) {
	return unwrap(
		await db
			.from('organisaties')
			.select('id, naam')
			.eq('status', 'gepubliceerd')
			.order('naam')
			.limit(1000)
	);
}
