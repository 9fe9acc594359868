import { plat, vanPlat, type Gewichten } from '../../domain/gewichten.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';

/**
 * What counts for how much in a match: in this gemeente, or without one in that of the visitor. One that
 * set nothing has what counts for all.
 */
export async function lees(db: Db, gemeente: string | null = null): Promise<Gewichten> {
	const [row] = unwrap(await db.rpc('koppelgewichten_voor', gemeente === null ? {} : { gemeente }));
	return vanPlat(row!);
}

/** All of them, for the gemeente of the visitor. */
export async function zet(db: Db, gewichten: Gewichten): Promise<void> {
	unwrap(await db.rpc('koppelgewichten_zetten', { gewichten: plat(gewichten) }));
}
