import type { Db } from './client.ts';
import type { Json } from './database.types.ts';
import { unwrap } from './unwrap.ts';

export interface Telling {
	toegevoegd: number;
	gewijzigd: number;
	ongewijzigd: number;
	meldingen?: { bron_id?: string; kolom: string; code: string; waarde: string }[];
}
export type InvoerUitslag = { bron: string } & Partial<Record<string, Telling>>;

/** All records of one file in one transaction. `proef` counts and stores nothing. */
export async function importeer(
	db: Db,
	invoer: Record<string, unknown>,
	{ publiceer, proef }: { publiceer: boolean; proef: boolean }
) {
	const answer = await db.rpc('importeer', { invoer: invoer as Json, publiceer, proef });
	return unwrap(answer) as unknown as InvoerUitslag;
}
