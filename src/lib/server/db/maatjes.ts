import type { Maatje } from '../../domain/koppelen-maatjes.ts';
import type { Db } from './client.ts';
import { asNumber } from './getal.ts';
import { unwrap } from './unwrap.ts';

export type { Maatje };

/** What a professional may know of the maatjes around a hulpvraag; none when it is complex. */
export async function voor(db: Db, hulpvraag: string): Promise<Maatje[]> {
	const rows: Maatje[] = unwrap(await db.rpc('maatjes_voor', { hulpvraag }));
	return rows.map((row) => ({
		...row,
		radius_km: asNumber(row.radius_km),
		uren_per_week: asNumber(row.uren_per_week ?? null),
		uren_bezet: asNumber(row.uren_bezet ?? null)
	}));
}
