import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';

/** Published organisations that look for volunteers, by gemeente. */
export async function zoektVrijwilligers(db: Db) {
	return unwrap(
		await db
			.from('organisaties')
			.select('id, naam, omschrijving, telefoon, email, website, gemeenten!gemeente_id(naam)')
			.eq('zoekt_vrijwilligers', true)
			.eq('status', 'gepubliceerd')
			.order('naam')
	);
}

/** Telephone numbers of published organisations, by id: for an aanbod without one of its own. */
export async function telefoons(db: Db): Promise<Map<string, string>> {
	const found = new Map<string, string>();
	for (let from = 0; ; from += 1000) {
		const page = unwrap(
			await db
				.from('organisaties')
				.select('id, telefoon')
				.eq('status', 'gepubliceerd')
				.not('telefoon', 'is', null)
				.order('id')
				.range(from, from + 999)
		);
		for (const { id, telefoon } of page) if (telefoon) found.set(id, telefoon);
		if (page.length < 1000) return found;
	}
}

/** The gemeente of each of these organisations; null for one that works for a region. */
export async function gemeentenVan(db: Db, ids: string[]): Promise<(string | null)[]> {
	const rows = unwrap(await db.from('organisaties').select('gemeente_id').in('id', ids));
	return rows.map((row) => row.gemeente_id);
}
