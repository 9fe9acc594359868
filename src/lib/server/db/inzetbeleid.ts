import type { Beleid } from '../../domain/inzetbaar.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';

/** What judging many volunteers at once needs beside their rows, for a hulpvraag or of the own organisatie: one query. */
export async function get(db: Db, vandaag: string, vraag?: string): Promise<Beleid> {
	const found: unknown = unwrap(await db.rpc('inzetbeleid', vraag ? { vraag } : {}));
	return { vandaag, ...(found as Required<Pick<Beleid, 'organisaties' | 'niet_klaar'>>) };
}
