import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';

/** The gemeenten that this Dichtbij serves, with whom to call when nothing fits. */
export async function all(db: Db) {
	return unwrap(
		await db
			.from('gemeenten')
			.select(
				'id, naam, slug, lat, lng, sociaal_team_naam, sociaal_team_telefoon, sociaal_team_email, sociaal_team_website'
			)
			.order('naam')
	);
}
export type Gemeente = Awaited<ReturnType<typeof all>>[number];
