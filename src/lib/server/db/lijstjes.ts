import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';

/** Keeps the list for thirty days; the code of its short link. */
export async function share(db: Db, ids: string[], titel: string, taal: string): Promise<string> {
	return unwrap(await db.rpc('lijstje_delen', { ids, titel, taal }));
}

/** A shared list, or null when it expired or never was. */
export async function read(db: Db, code: string) {
	const [found] = unwrap(await db.rpc('lijstje_lezen', { code }));
	return found ?? null;
}
