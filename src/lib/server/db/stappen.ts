import type { Stap, Stapsoort } from '../../domain/pad.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';
import { attempt } from './weigering.ts';

/** Of one volunteer, everything that was ever written down, the newest first, with by whom where that is known. */
export async function list(db: Db, vrijwilliger: string) {
	const rows = unwrap(
		await db
			.from('vrijwilliger_stappen')
			.select(
				'id, soort, stand, module_id, op, geldig_tot, neemt_terug, created_at, gebruikers(naam)'
			)
			.eq('vrijwilliger_id', vrijwilliger)
			.order('created_at', { ascending: false })
			.order('id')
	);
	return rows.map(({ gebruikers, created_at, ...stap }) => ({
		...(stap as Stap),
		created_at,
		door: gebruikers?.naam ?? null
	}));
}

interface Nieuw {
	sleutel: string;
	soort: Stapsoort;
	stand: 'gevraagd' | 'gedaan';
	module: string | null;
	op: string;
	geldig_tot: string | null;
}

export async function vastleggen(db: Db, vrijwilliger: string, stap: Nieuw) {
	const { sleutel, soort, stand, op } = stap;
	return attempt(
		await db.rpc('stap_vastleggen', {
			...{ sleutel, maatje: vrijwilliger, wat: soort, hoe: stand, dag: op },
			...(stap.geldig_tot && { tot: stap.geldig_tot }),
			...(stap.module && { welke: stap.module })
		})
	);
}

export async function terugnemen(db: Db, stap: string) {
	return attempt(await db.rpc('stap_terugnemen', { stap }));
}
