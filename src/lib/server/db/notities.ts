import type { NotitieVoor } from '../../domain/pad-invoer.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';
import { attempt } from './weigering.ts';

/** Notes about one volunteer that the visitor may read, the newest first. */
export async function list(db: Db, vrijwilliger: string) {
	const rows = unwrap(
		await db
			.from('vrijwilliger_notities')
			.select(
				'id, door, tekst, zichtbaar, created_at, gewijzigd_op, doorgestreept_op, gebruikers(naam)'
			)
			.eq('vrijwilliger_id', vrijwilliger)
			.order('created_at', { ascending: false })
			.order('id')
			.limit(200)
	);
	return rows.map(({ gebruikers, zichtbaar, ...rest }) => ({
		...rest,
		zichtbaar: zichtbaar as NotitieVoor,
		naam: gebruikers?.naam ?? null
	}));
}

type Nieuw = { sleutel: string; tekst: string; zichtbaar: NotitieVoor };

/** The same key again is the same note: nothing is written twice. */
export async function schrijf(db: Db, vrijwilliger_id: string, notitie: Nieuw): Promise<void> {
	const { sleutel: id, tekst, zichtbaar } = notitie;
	const answer = await db
		.from('vrijwilliger_notities')
		.insert({ id, vrijwilliger_id, tekst, zichtbaar });
	if (answer.error?.code !== UNIQUE) unwrap(answer);
}
const UNIQUE = '23505';

export async function wijzig(
	db: Db,
	{ notitie, tekst, zichtbaar }: { notitie: string; tekst: string; zichtbaar: NotitieVoor }
) {
	return attempt(
		await db.rpc('notitie_wijzigen', { notitie, inhoud: tekst, wie_leest: zichtbaar })
	);
}

export async function streepDoor(db: Db, notitie: string) {
	return attempt(await db.rpc('notitie_doorstrepen', { notitie }));
}
