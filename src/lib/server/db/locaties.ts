import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';

/** What the kaart does not hold of a place: how to get there. Null when the visitor may not see it. */
export async function bereikbaar(db: Db, id: string) {
	return unwrap(await db.from('locaties').select('id, bereikbaar').eq('id', id).maybeSingle());
}
