import type { Aanbod } from '../../domain/aanbod.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';

/** A number that changes whenever something on the kaart does. */
export async function versie(db: Db): Promise<number> {
	return unwrap(await db.from('kaart_stand').select('versie').single()).versie;
}

/** Why the hours of a day are other ones, from a day on; `kaart()` gives the hours without it. */
export async function redenen(db: Db, vanaf: string) {
	return unwrap(
		await db
			.from('afwijkende_tijden')
			.select('aanbod_id, datum, reden')
			.gte('datum', vanaf)
			.not('reden', 'is', null)
			.order('datum')
			.limit(1000)
	);
}

/** Everything published, in one query. */
export async function all(db: Db): Promise<Aanbod[]> {
	const kaart: unknown = unwrap(await db.rpc('kaart'));
	return kaart as Aanbod[];
}
