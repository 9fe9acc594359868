import type { Maatje } from '../../domain/koppelen-maatjes.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';

export type { Maatje };

/** What a professional may know of the maatjes around a hulpvraag; none when it is complex. */
export async function voor(db: Db, hulpvraag: string): Promise<Maatje[]> {
	return unwrap(await db.rpc('maatjes_voor', { hulpvraag }));
}
