import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';

/** Open hulpvragen of own cliënten, with whether anything was proposed. */
export async function openHulpvragen(db: Db) {
	return unwrap(
		await db
			.from('hulpvragen')
			.select('id, created_at, clienten(pseudoniem), koppelingen(id)')
			.eq('status', 'open')
			.eq('complex', false)
			.order('created_at')
			.limit(200)
	);
}

/** Running trajecten of own cliënten whose beschikking ends before a day. */
export async function aflopendeTrajecten(db: Db, voor: string) {
	return unwrap(
		await db
			.from('trajecten')
			.select('id, eind_op, clienten(pseudoniem)')
			.eq('status', 'actief')
			.lt('eind_op', voor)
			.order('eind_op')
			.limit(200)
	);
}

/** Trajecten for which the hours of a week (its Monday) were planned but not filled in. */
export async function trajectenZonderUren(db: Db, week: string) {
	const rows = unwrap(
		await db
			.from('uren')
			.select('traject_id, trajecten(clienten(pseudoniem))')
			.eq('week', week)
			.is('werkelijk', null)
			.gt('gepland', 0)
			.limit(500)
	);
	return [...new Map(rows.map((row) => [row.traject_id, row.trajecten.clienten.pseudoniem]))];
}
