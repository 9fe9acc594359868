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

/** Own organisations with all their aanbod, whatever its state. */
export async function metAanbod(db: Db, ids: string[]) {
	return unwrap(
		await db
			.from('organisaties')
			.select(
				'id, naam, omschrijving, aanbod(id, slug, naam, status, gecontroleerd_op, updated_at)'
			)
			.in('id', ids)
			.order('naam')
			.order('naam', { referencedTable: 'aanbod' })
	);
}
