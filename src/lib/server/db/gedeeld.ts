import type { Gedeeld, GedeeldRegel } from '../../domain/gedeeld.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';

/** What cliënten share with the visitor, as maatje or for an organisatie. */
export async function list(db: Db): Promise<GedeeldRegel[]> {
	return unwrap(await db.rpc('gedeeld_overzicht')) as GedeeldRegel[];
}

/** The shared parts of one traject, written into the access log; null when there is nothing. */
export async function open(db: Db, traject: string): Promise<Gedeeld | null> {
	return unwrap(await db.rpc('gedeeld', { welk: traject })) as unknown as Gedeeld | null;
}
