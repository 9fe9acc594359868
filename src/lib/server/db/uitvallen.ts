import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';
import { attempt } from './weigering.ts';

/** When maatjes could not come and who took over, for the sides of the driehoek; the last first. */
export async function list(db: Db, vraag: { traject?: string; alleen_open?: boolean } = {}) {
	const rows = unwrap(await db.rpc('uitvallen_overzicht', vraag));
	return rows.map((row) => ({
		...row,
		uren: Number(row.uren),
		tot: row.tot as string | null,
		overgenomen_naam: row.overgenomen_naam as string | null,
		overgenomen_op: row.overgenomen_op as string | null
	}));
}
export type Uitval = Awaited<ReturnType<typeof list>>[number];

/** The maatje cannot come, until a day when that is known. */
export async function meld(db: Db, driehoek: string, tot: string | null) {
	return attempt(await db.rpc('maatje_valt_uit', { driehoek, ...(tot && { tot_dag: tot }) }));
}

/** Somebody of the aanbieder takes over. */
export async function neemOver(db: Db, uitval: string) {
	return attempt(await db.rpc('uitval_overnemen', { uitval }));
}
