import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';

/** Who looked at what of this dossier, the last first; only the cliënt reads it. */
export async function list(db: Db, client: string, limit = 50) {
	return unwrap(
		await db
			.from('toegangslog')
			.select('id, op, wie, wat')
			.eq('client_id', client)
			.order('op', { ascending: false })
			.limit(limit)
	);
}
export type Inzage = Awaited<ReturnType<typeof list>>[number];
