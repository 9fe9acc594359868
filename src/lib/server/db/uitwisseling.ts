import type { Uitwisseling } from '../../domain/hsds/bron.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';

/** Beside the kaart: what other systems may take over, in one query. */
export async function all(db: Db): Promise<Uitwisseling> {
	const rest: unknown = unwrap(await db.rpc('uitwisseling'));
	return rest as Uitwisseling;
}
