import type { AanbodStand } from '../../domain/aanbod-stand.ts';
import type { Db } from './client.ts';
import type { Json } from './database.types.ts';
import { unwrap } from './unwrap.ts';
import { attempt } from './weigering.ts';

/** Proposals that wait for the beheerder, the longest waiting first. */
export async function open(db: Db) {
	return unwrap(
		await db
			.from('aanbod_wijzigingen')
			.select('id, nieuw, created_at, aanbod(naam, organisaties(naam))')
			.eq('status', 'open')
			.order('created_at')
			.limit(200)
	).map(({ nieuw, ...rest }) => ({ ...rest, nieuw: nieuw as unknown as Partial<AanbodStand> }));
}

export async function countOpen(db: Db): Promise<number> {
	const answer = await db
		.from('aanbod_wijzigingen')
		.select('id', { count: 'exact', head: true })
		.eq('status', 'open');
	unwrap(answer as never);
	return answer.count ?? 0;
}

/** Proposals that were refused and that the owner did not read yet. */
export async function refused(db: Db) {
	return unwrap(
		await db
			.from('aanbod_wijzigingen')
			.select('id, besloten_op, aanbod(id, naam, organisatie_id)')
			.eq('status', 'afgewezen')
			.is('gelezen_op', null)
			.order('besloten_op')
			.limit(50)
	);
}

/** One proposal beside what stands on the kaart now. */
export async function get(db: Db, id: string) {
	const { oud, nieuw, ...row } = unwrap(
		await db
			.from('aanbod_wijzigingen')
			.select(
				'id, aanbod_id, oud, nieuw, status, reden, created_at, besloten_op, aanbod(naam, slug, organisaties(naam))'
			)
			.eq('id', id)
			.single()
	);
	const versie = unwrap(
		await db
			.from('aanbod_versies')
			.select('stand')
			.eq('aanbod_id', row.aanbod_id)
			.order('nummer', { ascending: false })
			.limit(1)
			.single()
	);
	return {
		...row,
		oud: oud as unknown as Partial<AanbodStand>,
		nieuw: nieuw as unknown as Partial<AanbodStand>,
		stand: versie.stand as unknown as AanbodStand
	};
}

/** Approves, with other words where they are given, or refuses with a reason. */
export async function decide(
	db: Db,
	id: string,
	besluit: { goed: boolean; reden: string; aanpassing: Record<string, unknown>; gezien: unknown }
) {
	return attempt(
		await db.rpc('wijziging_besluiten', {
			wijziging: id,
			goed: besluit.goed,
			reden: besluit.reden,
			aanpassing: besluit.aanpassing as Json,
			gezien: besluit.gezien as Json
		})
	);
}

/** The owner has read the answer. */
export async function markRead(db: Db, id: string) {
	unwrap(
		await db
			.from('aanbod_wijzigingen')
			.update({ gelezen_op: new Date().toISOString() })
			.eq('id', id)
			.select('id')
			.single()
	);
}
