import type { Aanbod } from '../../domain/aanbod.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';

/** A number that changes whenever something on the kaart does. */
export async function versie(db: Db): Promise<number> {
	return unwrap(await db.from('kaart_stand').select('versie').single()).versie;
}

/** Everything published, in one query. */
export async function all(db: Db): Promise<Aanbod[]> {
	const kaart: unknown = unwrap(await db.rpc('kaart'));
	return kaart as Aanbod[];
}
