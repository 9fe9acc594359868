import type { Mens } from '../../domain/mensen.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';
import { attempt } from './weigering.ts';

/** The people around the own dossier of a cliënt, and where to call them. */
export async function mijn(db: Db): Promise<Mens[]> {
	return unwrap(await db.rpc('mijn_mensen')) as Mens[];
}

/** The cliënt wants to speak to somebody; gives the name of who hears it. */
export async function vraagGesprek(db: Db, met: string) {
	return attempt(await db.rpc('spreken_vragen', { met }));
}
