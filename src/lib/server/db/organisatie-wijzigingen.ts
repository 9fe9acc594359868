import type { AanbodStand } from '../../domain/aanbod-stand.ts';
import type { Db } from './client.ts';
import type { Json } from './database.types.ts';
import { unwrap } from './unwrap.ts';
import { attempt } from './weigering.ts';

/** The fields of an organisatie that wait for the beheerder: those it shares with an aanbod. */
type Velden = Partial<Pick<AanbodStand, 'naam' | 'telefoon' | 'email' | 'website'>>;

/** Proposals that wait for the beheerder, the longest waiting first. */
export async function open(db: Db) {
	return unwrap(
		await db
			.from('organisatie_wijzigingen')
			.select('id, nieuw, created_at, organisaties(naam)')
			.eq('status', 'open')
			.order('created_at')
			.limit(200)
	).map(({ nieuw, ...rest }) => ({ ...rest, nieuw: nieuw as Velden }));
}

export async function countOpen(db: Db): Promise<number> {
	const answer = await db
		.from('organisatie_wijzigingen')
		.select('id', { count: 'exact', head: true })
		.eq('status', 'open');
	unwrap(answer as never);
	return answer.count ?? 0;
}

/** Proposals that were refused and that the owner did not read yet. */
export async function refused(db: Db) {
	return unwrap(
		await db
			.from('organisatie_wijzigingen')
			.select('id, besloten_op, organisatie_id, organisaties(naam)')
			.eq('status', 'afgewezen')
			.is('gelezen_op', null)
			.order('besloten_op')
			.limit(50)
	);
}

/** What waits of one organisatie, for the form of its owner. */
export async function waiting(db: Db, organisatie: string) {
	const row = unwrap(
		await db
			.from('organisatie_wijzigingen')
			.select('nieuw')
			.eq('organisatie_id', organisatie)
			.eq('status', 'open')
			.maybeSingle()
	);
	return (row?.nieuw ?? {}) as Velden;
}

/** One proposal beside what the organisatie says now. */
export async function get(db: Db, id: string) {
	const { oud, nieuw, organisaties, ...row } = unwrap(
		await db
			.from('organisatie_wijzigingen')
			.select(
				`id, organisatie_id, oud, nieuw, status, reden, created_at, besloten_op,
				organisaties(naam, telefoon, email, website)`
			)
			.eq('id', id)
			.single()
	);
	return { ...row, oud: oud as Velden, nieuw: nieuw as Velden, stand: organisaties };
}

/** Saves; refused when somebody else saved since `gezien`. True when something of it waits. */
export async function save(
	db: Db,
	organisatie: string,
	invoer: Record<string, unknown>,
	gezien: unknown
) {
	return attempt(
		await db.rpc('organisatie_bewaren', {
			organisatie,
			invoer: invoer as Json,
			gezien: gezien as Json
		})
	);
}

/** Approves, with other words where they are given, or refuses with a reason. */
export async function decide(
	db: Db,
	id: string,
	besluit: { goed: boolean; reden: string; aanpassing: Record<string, unknown>; gezien: unknown }
) {
	return attempt(
		await db.rpc('organisatie_wijziging_besluiten', {
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
			.from('organisatie_wijzigingen')
			.update({ gelezen_op: new Date().toISOString() })
			.eq('id', id)
			.select('id')
			.single()
	);
}
