import type { Regelaar, RegelpuntInvoer } from '../../domain/regelpunten.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';
import { attempt } from './weigering.ts';

/** What has to be arranged before the support of this traject stops. */
export async function list(db: Db, traject: string) {
	const rows = unwrap(
		await db
			.from('regelpunten')
			.select('id, voorstel, tekst, wie, naam, voor, geregeld_op, vervallen_op, versie')
			.eq('traject_id', traject)
			.order('voor')
			.order('id')
	);
	return rows.map((punt) => ({ ...punt, wie: punt.wie as Regelaar }));
}

/** Gives how many came in: what was picked before is left alone. */
export async function add(
	db: Db,
	traject: string,
	punten: (RegelpuntInvoer & { voorstel?: string })[]
) {
	return attempt(await db.rpc('regelpunten_toevoegen', { welk_traject: traject, invoer: punten }));
}

export async function change(
	db: Db,
	punt: { id: string; versie: number },
	invoer: RegelpuntInvoer
) {
	return attempt(
		await db.rpc('regelpunt_bewaren', { welk_punt: punt.id, invoer, was_versie: punt.versie })
	);
}

export async function set(
	db: Db,
	zet: { punt: string; stand: 'open' | 'geregeld' | 'vervallen'; versie: number }
) {
	return attempt(
		await db.rpc('regelpunt_zetten', {
			welk_punt: zet.punt,
			stand: zet.stand,
			was_versie: zet.versie
		})
	);
}
