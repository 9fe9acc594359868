import type { Toestemming, ToestemmingInvoer } from '../../domain/toestemming.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';
import { attempt } from './weigering.ts';

/** Consent of a cliënt, also what was taken back, the newest first. */
export async function list(db: Db, client: string) {
	const rows = unwrap(
		await db
			.from('toestemmingen')
			.select(
				`id, client_id, ontvanger_soort, ontvanger_vrijwilliger_id, ontvanger_organisatie_id, deel, doel,
				wijze, gegeven_op, geldig_tot, ingetrokken_op, organisaties(naam)`
			)
			.eq('client_id', client)
			.order('gegeven_op', { ascending: false })
			.order('id')
			.limit(500)
	);
	return rows as (Toestemming & { organisaties: { naam: string } | null })[];
}

/** Records consent for one receiver; gives how many parts were added, or why not. */
export async function give(db: Db, client: string, invoer: ToestemmingInvoer) {
	const { ontvanger_vrijwilliger_id, ontvanger_organisatie_id, ...rest } = invoer;
	// The generated types know no null for an argument; the function does.
	const wie = {
		vrijwilliger: ontvanger_vrijwilliger_id as string,
		organisatie: ontvanger_organisatie_id as string
	};
	return attempt(await db.rpc('toestemming_geven', { client, ...wie, ...rest }));
}

/** Takes one consent back, at once. */
export async function withdraw(db: Db, toestemming: string) {
	return attempt(await db.rpc('toestemming_intrekken', { toestemming }));
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
