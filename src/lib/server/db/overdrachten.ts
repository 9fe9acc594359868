import type { Drie } from '../../domain/doelen.ts';
import type {
	AANWEZIGEN,
	Handtekening,
	MOMENTSTANDEN,
	OverdrachtInvoer
} from '../../domain/overdracht.ts';
import type { Db } from './client.ts';
import { unwrap } from './unwrap.ts';
import { attempt } from './weigering.ts';

const OVERDRACHT =
	`id, driehoek_id, dag, aanwezig, aanwezig_anders, wie_doet_wat, hoe_vaak, wie_bellen, lukt_niet, wat_helpt,
	signalen, nodig, voorgelegd_op, rond_op, vervallen_op, versie, created_at,
	overdracht_akkoorden(partij, akkoord, woorden, wijze, dag, naam, versie, op)` as const;

/** Hand-overs of a driehoek, the newest first, with who said yes to which wording. */
export async function list(db: Db, driehoek: string) {
	const rows = unwrap(
		await db
			.from('overdrachten')
			.select(OVERDRACHT)
			.eq('driehoek_id', driehoek)
			.order('created_at', { ascending: false })
			.order('op', { referencedTable: 'overdracht_akkoorden' })
	);
	return rows.map(({ overdracht_akkoorden, ...overdracht }) => ({
		...overdracht,
		aanwezig: overdracht.aanwezig as (typeof AANWEZIGEN)[number][],
		akkoorden: overdracht_akkoorden.map((a) => ({ ...a, partij: a.partij as Drie }))
	}));
}
export type Overdracht = Awaited<ReturnType<typeof list>>[number];
export type Akkoord = Overdracht['akkoorden'][number];

/** Draws one up, or (`overdracht`, with the version on the screen) changes it; gives its id. */
export async function save(
	db: Db,
	driehoek: string,
	invoer: OverdrachtInvoer,
	overdracht?: { id: string; versie: number }
) {
	return attempt(
		await db.rpc('overdracht_bewaren', {
			welke_driehoek: driehoek,
			welke: (overdracht?.id ?? null) as string,
			invoer,
			...(overdracht && { was_versie: overdracht.versie })
		})
	);
}

/** A side says yes or not yet; true when all three said yes. */
export async function sign(db: Db, als: Drie, h: Handtekening) {
	return attempt(
		await db.rpc('overdracht_tekenen', {
			welke: h.overdracht,
			als,
			is_akkoord: h.akkoord === 'ja',
			wat_gezegd: h.woorden,
			was_versie: h.versie,
			...(h.gesprek_op && { in_gesprek_op: h.gesprek_op })
		})
	);
}

/** When the aanbieder guides the maatje, by day. */
export async function momenten(db: Db, driehoek: string) {
	const rows = unwrap(
		await db
			.from('begeleidingsmomenten')
			.select('id, dag, onderwerp, stand, notitie, versie')
			.eq('driehoek_id', driehoek)
			.order('dag')
			.order('id')
	);
	return rows.map((row) => ({ ...row, stand: row.stand as (typeof MOMENTSTANDEN)[number] }));
}
export type Moment = Awaited<ReturnType<typeof momenten>>[number];

export async function plan(db: Db, driehoek: string, nieuw: { dag: string; onderwerp: string }[]) {
	return attempt(
		await db.rpc('begeleiding_bewaren', {
			welke_driehoek: driehoek,
			welk: null as unknown as string,
			invoer: nieuw
		})
	);
}

export async function changeMoment(
	db: Db,
	driehoek: string,
	{ moment, versie, ...invoer }: Omit<Moment, 'id'> & { moment: string }
) {
	return attempt(
		await db.rpc('begeleiding_bewaren', {
			welke_driehoek: driehoek,
			welk: moment,
			invoer,
			was_versie: versie
		})
	);
}
