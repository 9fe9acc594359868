import type { Urenregel } from '../../domain/uren.ts';
import type { Db } from './client.ts';
import type { Json } from './database.types.ts';
import { unwrap } from './unwrap.ts';
import { attempt } from './weigering.ts';

/** A line as kept, with when it last changed. */
export type Urenstand = Urenregel & { updated_at: string };

/** All hours of a traject, oldest week first. */
export async function list(db: Db, traject: string): Promise<Urenstand[]> {
	const rows = unwrap(
		await db
			.from('uren')
			.select('week, soort, ozr, gepland, werkelijk, updated_at')
			.eq('traject_id', traject)
			.order('week')
			.limit(1000)
	);
	// A numeric arrives as text from one backend and as a number from another.
	return rows.map((row) => ({
		...(row as Urenstand),
		gepland: Number(row.gepland),
		werkelijk: row.werkelijk === null ? null : Number(row.werkelijk)
	}));
}

/** Writes lines whole or not at all; gives how many changed, or why not. */
export async function save(db: Db, traject: string, regels: Urenregel[]) {
	return attempt(await db.rpc('uren_opslaan', { traject, regels: regels as unknown as Json }));
}
