import { plat, vanPlat, type Gewichten } from '../../domain/gewichten.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';

const COLUMNS =
	`maatje_gebieden, maatje_afstand, maatje_dagdelen, maatje_doelgroep, maatje_wachttijd, maatje_interesses,
	maatje_belasting, maatje_ervaringsdeskundig, aanbod_gebieden, aanbod_afstand, aanbod_dagdelen, aanbod_wijk, aanbod_doelgroep,
	aanbod_plaatsen, aanbod_gratis, ronde_per_week, ronde_max_weken, ronde_spreiding` as const;

/** What counts for how much in a match. */
export async function lees(db: Db): Promise<Gewichten> {
	return vanPlat(unwrap(await db.from('koppelgewichten').select(COLUMNS).single()));
}

export async function zet(db: Db, gewichten: Gewichten): Promise<void> {
	unwrap(
		await db
			.from('koppelgewichten')
			.update(plat(gewichten))
			.eq('id', true)
			.select('updated_at')
			.single()
	);
}
