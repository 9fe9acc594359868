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
