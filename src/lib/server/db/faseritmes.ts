import type { Ritmekeuze } from '../../domain/fasebeleid.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';

/** How often something comes back for a traject, an organisatie, or the gemeente of the beheerder. */
export async function voor(db: Db, van: { traject?: string; organisatie?: string } = {}) {
	return unwrap(await db.rpc('fase_ritmes_voor', van)) as Ritmekeuze;
}

export async function zet(db: Db, ritmes: Ritmekeuze, organisatie?: string) {
	unwrap(await db.rpc('fase_ritmes_zetten', { ritmes, ...(organisatie && { organisatie }) }));
}
