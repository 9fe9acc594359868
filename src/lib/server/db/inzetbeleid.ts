import type { Beleid } from '../../domain/inzetbaar.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';

/** What judging many volunteers at once needs beside their rows: one query. */
export async function get(db: Db, vandaag: string): Promise<Beleid> {
	const found: unknown = unwrap(await db.rpc('inzetbeleid'));
	return { vandaag, ...(found as Required<Pick<Beleid, 'organisaties' | 'niet_klaar'>>) };
}
