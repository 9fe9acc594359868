import { maakPad, type Pad, type Stap } from '../domain/pad.ts';
import { STANDAARD } from '../domain/vrijwilligersbeleid.ts';
import type { Db } from './db/client.ts';
import * as padbeleid from './db/padbeleid.ts';
import * as stappen from './db/stappen.ts';
import type * as vrijwilligers from './db/vrijwilligers.ts';

/** The path of each volunteer of a list, by the policy of the own organisatie; two queries. */
export async function padenVan<V extends { organisatie_id: string; stappen: Stap[] }>(
	db: Db,
	mensen: V[],
	organisaties: string[],
	vandaag: string
): Promise<(V & { pad: Pad })[]> {
	const beleid = await padbeleid.voor(db, organisaties);
	return mensen.map((v) => ({
		...v,
		pad: maakPad(beleid.get(v.organisatie_id) ?? STANDAARD, v.stappen, vandaag)
	}));
}

type Ik = NonNullable<Awaited<ReturnType<typeof vrijwilligers.own>>>;

/** The path of the volunteer that the visitor is; three queries. */
export async function eigenPad(db: Db, ik: Ik, vandaag: string): Promise<Pad> {
	const [beleid, events] = await Promise.all([
		padbeleid.voor(db, [ik.organisatie_id]),
		stappen.list(db, ik.id)
	]);
	return maakPad(beleid.get(ik.organisatie_id)!, events, vandaag);
}
