import { createHash } from 'node:crypto';
import type { Feedregel } from '../../domain/agendafeed.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';

/** Since when the calendar of the visitor has an address; null: it has none. */
export async function since(db: Db): Promise<string | null> {
	const row = unwrap(await db.from('agenda_geheimen').select('created_at').maybeSingle());
	return row?.created_at ?? null;
}

/** Gives the calendar of the visitor this secret; only its hash is kept. */
export async function renew(db: Db, geheim: string): Promise<void> {
	const geheim_hash = createHash('sha256').update(geheim).digest('hex');
	unwrap(await db.rpc('agenda_maken', { geheim_hash }));
}

export async function revoke(db: Db): Promise<void> {
	unwrap(await db.rpc('agenda_intrekken'));
}

/** The calendar behind a secret, or null when there is none (any more). */
export async function read(db: Db, geheim: string): Promise<Feedregel[] | null> {
	return unwrap(await db.rpc('agenda_lezen', { geheim })) as Feedregel[] | null;
}
