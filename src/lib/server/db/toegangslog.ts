import type { Inzage } from '../../domain/weten.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';

/** Who looked at what of this dossier, the last first; only the cliënt reads it. */
export async function list(db: Db, client: string, limit = 50): Promise<Inzage[]> {
	return unwrap(
		await db
			.from('toegangslog')
			.select('op, wie, wat, organisatie, delen')
			.eq('client_id', client)
			.order('op', { ascending: false })
			.limit(limit)
	);
}

/** Writes down that a maatje opened the page with all own people. */
export async function logMensen(db: Db) {
	unwrap(await db.rpc('log_inzage_mensen'));
}

/** Writes down that a side of this koppeling, or of the driehoek of this traject, opened it. */
export async function logSamen(db: Db, wat: { koppeling: string } | { traject: string }) {
	unwrap(await db.rpc('log_inzage_samen', wat));
}
