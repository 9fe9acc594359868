import type { Urenregel, Urenwijziging } from '../../domain/uren.ts';
import type { Db } from './client.ts';
import type { Json } from './database.types.ts';
import { unwrap } from './unwrap.ts';
import { attempt } from './weigering.ts';

/** A line as kept; its version goes up with every change. */
export type Urenstand = Urenregel & { versie: number };

/** All hours of a traject as the professionals keep them, oldest week first. */
export async function list(db: Db, traject: string): Promise<Urenstand[]> {
	const rows = unwrap(
		await db
			.from('uren')
			.select('week, soort, ozr, gepland, werkelijk, versie')
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

/** What maatjes wrote down themselves in a traject, the last week first. */
export async function maatje(db: Db, traject: string) {
	const rows = unwrap(
		await db
			.from('uren_maatje')
			.select('driehoek_id, week, uren, driehoeken!inner(traject_id)')
			.eq('driehoeken.traject_id', traject)
			.order('week', { ascending: false })
			.limit(500)
	);
	return rows.map(({ driehoek_id, week, uren }) => ({ driehoek_id, week, uren: Number(uren) }));
}

/** Writes lines whole or not at all; gives how many changed, or why not (which weeks somebody else changed). */
export async function save(db: Db, traject: string, regels: Urenwijziging[]) {
	return attempt(await db.rpc('uren_opslaan', { traject, regels: regels as unknown as Json }));
}

/** The maatje writes down the own hours of a week. */
export async function saveEigen(db: Db, driehoek: string, maandag: string, aantal: number) {
	return attempt(await db.rpc('maatje_uren', { driehoek, maandag, aantal }));
}
